package dev.dunning.templates;

import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.templates.pay.Iban;
import dev.dunning.templates.pay.SwissAddress;
import dev.dunning.templates.pay.SwissPayment;
import dev.dunning.templates.pay.SwissSlip;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The payment part that goes with letters of creditors in Switzerland and Liechtenstein. */
final class SwissFacts {

    private static final Set<String> COUNTRIES = Set.of("CH", "LI");

    /** The slip stands at the lower edge of a page without margins; the name of the page is one of the layout's. */
    private static final String PAGE = """
            <div class="slip" style="page:slip;break-before:page;position:relative;width:210mm;height:296.5mm;overflow:hidden">
            <div style="position:absolute;left:0;bottom:-0.3mm">
            %s</div>
            </div>
            """;

    private final Job job;
    private final Optional<SwissPayment> payment;

    SwissFacts(Job job) {
        this.job = job;
        this.payment = payment();
    }

    /** The same letter with the slip after it, where there can be one. */
    String with(String html) {
        return payment.map(this::page).map(page -> with(html, page)).orElse(html);
    }

    private static String with(String html, String page) {
        int end = html.lastIndexOf("</body>");
        return end < 0 ? html : html.substring(0, end) + page + html.substring(end);
    }

    boolean isThere() {
        return payment.isPresent();
    }

    /** The payment; empty where another is paid than the creditor, or the rules of the slip do not allow one. */
    private Optional<SwissPayment> payment() {
        Creditor creditor = job.creditor();
        if (!job.isLetter() || !job.occasion().saysHowToPay() || !COUNTRIES.contains(creditor.country())) {
            return Optional.empty();
        }
        return Payee.usual(creditor)
                .filter(job.payees()::contains)
                .flatMap(Payee::iban)
                .flatMap(this::payment);
    }

    private Optional<SwissPayment> payment(Iban account) {
        return job.creditor()
                .address()
                .flatMap(address -> SwissAddress.find(job.creditor().accountHolder(), address))
                .flatMap(address -> SwissPayment.find(
                        account,
                        address,
                        job.asked(),
                        References.of(job, account).coded()))
                .map(payment -> debtor().map(person -> named(payment, person)).orElse(payment));
    }

    /** The debtor, unless somebody else reads the letter at another address. */
    private Optional<SwissAddress> debtor() {
        return job.contact()
                .filter(contact -> contact.name().isEmpty() && !contact.instead())
                .flatMap(Contact::address)
                .flatMap(address -> SwissAddress.find(job.debtor().name(), address));
    }

    /** Where both names are too long for one code, the field stays open to be filled in by hand. */
    private static SwissPayment named(SwissPayment payment, SwissAddress person) {
        try {
            return payment.payableBy(person);
        } catch (IllegalArgumentException tooLong) {
            return payment;
        }
    }

    private String page(SwissPayment payment) {
        return PAGE.formatted(
                SwissSlip.html(payment, Locale.forLanguageTag(job.texts().code())));
    }
}
