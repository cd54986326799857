package dev.dunning.templates;

import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.notice.Tone;
import java.util.List;

/** What a host does with a message beside sending it. */
public enum Instruction {
    /** The letter is signed with a pen in the space that it leaves, by the person whose name stands below. */
    SIGN_BY_HAND;

    /** The last letters are signed by the one who answers for them; a picture of a signature would be a pretence. */
    static List<Instruction> of(Job job) {
        boolean grave =
                job.notice().kind() == NoticeKind.FINAL_NOTICE || job.notice().tone() == Tone.FORMAL;
        return job.isLetter() && grave && job.sender().signatory().isPresent() ? List.of(SIGN_BY_HAND) : List.of();
    }
}
