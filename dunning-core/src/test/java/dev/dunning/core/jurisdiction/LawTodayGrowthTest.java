package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.receivable.Dossier;
import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Four times the invoices and events are four times the work for a law, not sixteen times. */
class LawTodayGrowthTest {

    private static final int FEW = 50;
    private static final int TIMES = 4;

    /** Between four and sixteen; sorting alone grows a little faster than what is sorted. */
    private static final long MOST = 6;

    static Stream<Arguments> cases() {
        return Jurisdictions.builtin().ids().stream()
                .flatMap(law ->
                        Stream.of(DebtorKind.CONSUMER, DebtorKind.BUSINESS).map(kind -> Arguments.of(law, kind)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void no_memory_is_spent_on_each_invoice_for_all_the_others(String law, DebtorKind kind) {
        Jurisdiction judge = Jurisdictions.builtin().get(law);
        allocated(judge, FEW, kind);
        assertThat(allocated(judge, TIMES * FEW, kind)).isLessThan(MOST * allocated(judge, FEW, kind));
    }

    private static long allocated(Jurisdiction law, int invoices, DebtorKind kind) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        ManyInvoices dossier = ManyInvoices.of(invoices, kind, "NL");
        long before = thread.getCurrentThreadAllocatedBytes();
        dossier.judgedBy(law);
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_calendar_is_not_asked_about_each_invoice_for_all_the_others(String law, DebtorKind kind) {
        assertThat(looks(law, TIMES * FEW, kind)).isLessThanOrEqualTo(MOST * looks(law, FEW, kind));
    }

    /** Each term of a notice and each due date is a look into the calendar. */
    private static long looks(String law, int invoices, DebtorKind kind) {
        long[] looks = {0};
        Jurisdiction judge = Jurisdictions.builtin()
                .with(law, day -> {
                    looks[0]++;
                    return true;
                })
                .get(law);
        ManyInvoices.of(invoices, kind, "NL").judgedBy(judge);
        return looks[0];
    }

    /** Each of them reads it once for a dossier and a day, or knows that it has one invoice. */
    @Test
    void few_classes_read_a_whole_dossier() {
        JavaClasses laws = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(Jurisdiction.class.getPackageName());
        Set<String> readers = laws.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(LawTodayGrowthTest::readsAll)
                .map(call -> call.getOriginOwner().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(readers)
                .containsExactlyInAnyOrder(
                        Items.class.getSimpleName(),
                        Messages.class.getSimpleName(),
                        StatutoryNotices.class.getSimpleName(),
                        CostsInForce.class.getSimpleName(),
                        NationalCautions.class.getSimpleName(),
                        InstalmentRule.class.getSimpleName(),
                        UnpaidDueDates.class.getSimpleName(),
                        StatutoryClaim.class.getSimpleName());
    }

    private static boolean readsAll(JavaMethodCall call) {
        boolean dossier = call.getTargetOwner().isEquivalentTo(Dossier.class)
                && Set.of("history", "invoices", "terms", "invoice", "termsOf").contains(call.getName());
        boolean facts = call.getTargetOwner().isEquivalentTo(Facts.class)
                && call.getName().equals("through");
        boolean ledger = call.getTargetOwner().isEquivalentTo(Ledger.class)
                && Set.of("replay", "item").contains(call.getName());
        return dossier || facts || ledger;
    }
}
