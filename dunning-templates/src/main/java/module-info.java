/** Words a decision of dunning core: letters, e-mails and short messages. */
module dev.dunning.templates {
    requires transitive dev.dunning.core;
    requires com.github.mustachejava;
    requires io.nayuki.qrcodegen;
    requires static transitive org.jspecify;

    exports dev.dunning.templates;
    exports dev.dunning.templates.format;
    exports dev.dunning.templates.pay;
}
