package dev.dunning.templates;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.debtor.PartnerRole;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a claim may be handed over to somebody before there is a judgment.
 *
 * @param country ISO 3166-1 code of the debtor's country
 * @param role to whom
 * @param allowed whether it may be
 * @param name what such a partner is called there
 * @param condition what the partner needs
 * @param source where this was read
 * @param certainty how certain it is
 */
record HandOverRole(
        String country,
        PartnerRole role,
        Allowed allowed,
        Optional<String> name,
        Condition condition,
        Optional<String> source,
        String certainty) {

    /** Whether a claim may be handed over before there is a judgment. */
    enum Allowed {
        /** It may. */
        YES,
        /** A judgment or another enforceable title comes first. */
        WITH_TITLE_ONLY,
        /** It may not. */
        NO,
        /** Nobody read it. */
        UNKNOWN;

        String word() {
            return Kebab.of(this);
        }

        boolean isRefused() {
            return this == WITH_TITLE_ONLY || this == NO;
        }
    }

    /** What a partner needs. */
    enum Condition {
        /** Nothing that is known here. */
        NONE,
        /** Stands in a register. */
        REGISTER,
        /** Stands in a register to collect from natural persons. */
        REGISTER_FOR_PERSONS,
        /** Stands in a register to collect from consumers. */
        REGISTER_FOR_CONSUMERS,
        /** Has a licence. */
        LICENCE,
        /** Has the licence of the debtor's state, where that state asks for one. */
        STATE_LICENCE,
        /** Has told the prosecutor, is insured, and acts on a written mandate. */
        DECLARED,
        /** Acts on an application, which the debtor can stop by objecting. */
        APPLICATION;

        String word() {
            return Kebab.of(this);
        }

        boolean concerns(DebtorKind debtor) {
            return switch (this) {
                case NONE -> false;
                case REGISTER_FOR_PERSONS -> debtor.isNaturalPerson();
                case REGISTER_FOR_CONSUMERS -> debtor == DebtorKind.CONSUMER;
                default -> true;
            };
        }

        /** Whether the partner has a number or a paper that shows it. */
        boolean isShownByNumber() {
            return this != NONE && this != DECLARED && this != APPLICATION;
        }
    }

    private static final int CELLS = 7;

    /** The table that ships; its head says how it is to be read. */
    private static final List<HandOverRole> ALL = Resources.text("roles.csv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(HandOverRole::row)
            .toList();

    static List<HandOverRole> builtin() {
        return ALL;
    }

    private static HandOverRole row(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != CELLS) {
            throw new IllegalStateException("`" + line + "` has " + cells.length + " cells; give it " + CELLS);
        }
        return new HandOverRole(
                cells[0],
                PartnerRole.valueOf(cells[1]),
                Allowed.valueOf(constant(cells[2])),
                filled(cells[3]),
                Condition.valueOf(constant(cells[4])),
                filled(cells[5]),
                cells[6]);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Optional<String> filled(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    /** Finds a row; a country that is not in the table is unknown. */
    static HandOverRole find(String country, PartnerRole role) {
        return ALL.stream()
                .filter(row -> row.country().equals(country) && row.role() == role)
                .findFirst()
                .orElse(new HandOverRole(
                        country, role, Allowed.UNKNOWN, Optional.empty(), Condition.NONE, Optional.empty(), "unknown"));
    }
}
