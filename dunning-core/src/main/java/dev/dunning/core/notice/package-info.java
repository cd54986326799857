/**
 * What a message is: its {@link dev.dunning.core.notice.NoticeKind} (which decides its legal effect and its text) and
 * its {@link dev.dunning.core.notice.Tone}.
 */
@NullMarked
package dev.dunning.core.notice;

import org.jspecify.annotations.NullMarked;
