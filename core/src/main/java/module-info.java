/// The coach's mind: pure functions on records. Needs `java.base` and nothing else at run time.
module backstay.core {
    requires static org.jspecify;

    exports backstay.core.exercise;
    exports backstay.core.journal;
    exports backstay.core.picture;
    exports backstay.core.plan;
    exports backstay.core.reason;
    exports backstay.core.rule;
    exports backstay.core.screen;
    exports backstay.core.session;
}
