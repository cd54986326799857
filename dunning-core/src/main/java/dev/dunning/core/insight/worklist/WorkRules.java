package dev.dunning.core.insight.worklist;

import dev.dunning.core.debtor.Channel;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a contact costs and brings, as far as nobody has measured it in the house.
 *
 * @param effects what a contact by each channel brings; people use these channels and no others
 * @param minutes how long a contact by each channel takes, and what else there is to do, see {@link #minutes(WorkKind,
 *     Optional)}
 * @param otherMinutes how long the work takes that is no contact: looking into a dossier
 * @param restDays a debtor whom a person contacted is left alone for so many days
 * @param worth what one unit of a currency is worth in the unit that amounts are compared in; one that is missing counts
 *     as 1
 */
public record WorkRules(
        Map<Channel, ContactEffect> effects,
        Map<Channel, Integer> minutes,
        int otherMinutes,
        int restDays,
        Map<String, Double> worth) {

    private static final int A_WEEK = 7;
    private static final int LOOKING = 5;
    private static final int NO_EFFECT = 100;
    private static final int LEAST_MINUTES = 1;

    /** Copies the maps, sorted. */
    public WorkRules {
        Map<Channel, ContactEffect> sorted = new EnumMap<>(Channel.class);
        sorted.putAll(effects);
        effects = Collections.unmodifiableMap(sorted);
        Map<Channel, Integer> times = new EnumMap<>(Channel.class);
        times.putAll(minutes);
        minutes = Collections.unmodifiableMap(times);
        worth = Collections.unmodifiableMap(new TreeMap<>(worth));
    }

    /**
     * Gives the usual rules. The effects are assumptions: a call makes payment within two weeks three times as likely in
     * terms of odds, a written message of a person half as likely again. A call is taken to last ten minutes, a letter
     * six, an e-mail four, a text message three, looking into a dossier five.
     *
     * @return the rules, with a rest of a week
     */
    public static WorkRules standard() {
        Map<Channel, ContactEffect> effects = new EnumMap<>(Channel.class);
        assume(effects, Channel.PHONE, 300);
        assume(effects, Channel.EMAIL, 150);
        assume(effects, Channel.LETTER, 150);
        assume(effects, Channel.SMS, 150);
        return new WorkRules(
                effects,
                Map.of(Channel.PHONE, 10, Channel.EMAIL, 4, Channel.LETTER, 6, Channel.SMS, 3),
                LOOKING,
                A_WEEK,
                Map.of());
    }

    private static void assume(Map<Channel, ContactEffect> effects, Channel channel, int percent) {
        effects.put(channel, ContactEffect.assumed(channel, percent));
    }

    /**
     * Replaces what is assumed by what was learned; channels that people do not use stay unused.
     *
     * @param learned the effects, such as those of {@link ContactEffects#learn}
     * @return the same rules with those effects
     */
    public WorkRules with(List<ContactEffect> learned) {
        Map<Channel, ContactEffect> all = new EnumMap<>(Channel.class);
        all.putAll(effects);
        learned.forEach(effect -> all.replace(effect.channel(), effect));
        return new WorkRules(all, minutes, otherMinutes, restDays, worth);
    }

    /**
     * Says how long a piece of work takes: the contact, and looking into the dossier where there is something to judge.
     *
     * @param kind what is done
     * @param channel by which channel; absent when nobody is contacted
     * @return minutes, at least 1
     */
    public int minutes(WorkKind kind, Optional<Channel> channel) {
        int contact =
                channel.map(each -> minutes.getOrDefault(each, otherMinutes)).orElse(0);
        boolean isToJudge = kind == WorkKind.APPROVE || kind == WorkKind.ANSWER;
        int total = isToJudge ? contact + otherMinutes : contact;
        return Math.max(LEAST_MINUTES, total);
    }

    /** What a contact brings; where no channel is used yet, the least that any brings. */
    ContactEffect effect(Optional<Channel> channel) {
        return channel.map(effects::get)
                .or(() -> effects.values().stream().min(Comparator.comparing(ContactEffect::odds)))
                .orElseGet(() -> ContactEffect.assumed(Channel.LETTER, NO_EFFECT));
    }

    double worth(String currency) {
        return worth.getOrDefault(currency, 1.0);
    }
}
