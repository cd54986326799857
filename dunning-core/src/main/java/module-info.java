/** Decides, within the law, what to do today about an unpaid invoice, and says why. */
module dev.dunning.core {
    requires transitive jakarta.validation;
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;
    requires static tools.jackson.databind;

    exports dev.dunning.core.calendar;
    exports dev.dunning.core.check;
    exports dev.dunning.core.claim;
    exports dev.dunning.core.debtor;
    exports dev.dunning.core.decision;
    exports dev.dunning.core.insight;
    exports dev.dunning.core.insight.experiment;
    exports dev.dunning.core.insight.figures;
    exports dev.dunning.core.insight.forecast;
    exports dev.dunning.core.insight.history;
    exports dev.dunning.core.insight.worklist;
    exports dev.dunning.core.json;
    exports dev.dunning.core.jurisdiction;
    exports dev.dunning.core.law;
    exports dev.dunning.core.money;
    exports dev.dunning.core.notice;
    exports dev.dunning.core.policy;
    exports dev.dunning.core.reason;
    exports dev.dunning.core.receivable;
    exports dev.dunning.core.simulation;
    exports dev.dunning.core.simulation.analysis;
    exports dev.dunning.core.simulation.backtest;

    opens dev.dunning.core.policy;
    opens dev.dunning.core.receivable;
}
