package dev.dunning.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class RateProperties {

    @Property
    void every_rate_prints_as_text_that_reads_back(
            @ForAll @LongRange(min = -99_999_999, max = 99_999_999) long millionths) {
        Rate rate = new Rate(millionths);

        assertThat(Rate.parse(rate.toString())).isEqualTo(rate);
    }

    @Property
    void no_rate_prints_a_trailing_zero_or_an_exponent(
            @ForAll @LongRange(min = -99_999_999, max = 99_999_999) long millionths) {
        assertThat(new Rate(millionths).toString()).matches("-?[0-9]{1,4}(\\.[0-9]{0,3}[1-9])?");
    }
}
