package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.jurisdiction.ContactHours;
import dev.dunning.core.law.Citation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SendWindowTest {

    private static final ContactHours DAYTIME =
            new ContactHours(LocalTime.of(8, 0), LocalTime.of(21, 0), Citation.of("12 CFR", "1006.6(b)"));
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void a_known_zone_has_the_hours_of_the_law() {
        assertThat(window("2026-01-15", List.of(ZoneId.of("America/Denver"))))
                .isEqualTo(new SendWindow(
                        LocalTime.of(8, 0), LocalTime.of(21, 0), Optional.of(ZoneId.of("America/Denver"))));
    }

    @Test
    void of_an_unknown_zone_only_the_hours_are_left_that_all_zones_of_the_country_share() {
        assertThat(window("2026-01-15", HomeZones.of("US")))
                .as("in winter it is one o'clock in New York when it is eight in Honolulu")
                .isEqualTo(new SendWindow(LocalTime.of(13, 0), LocalTime.of(21, 0), Optional.of(NEW_YORK)));
        assertThat(window("2026-07-15", HomeZones.of("US")))
                .as("in summer two o'clock")
                .isEqualTo(new SendWindow(LocalTime.of(14, 0), LocalTime.of(21, 0), Optional.of(NEW_YORK)));
    }

    @Test
    void of_a_country_nobody_looked_up_no_zone_is_named() {
        assertThat(window("2026-01-15", HomeZones.of("XX")).zone()).isEmpty();
    }

    private static SendWindow window(String day, List<ZoneId> zones) {
        return SendWindow.everywhere(DAYTIME, LocalDate.parse(day), zones);
    }
}
