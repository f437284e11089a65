package backstay.core.screen;

/// A reply to a yes/no safety question. Not sure is an answer, and never good news.
public enum Reply {
    YES,
    NO,
    NOT_SURE,
    SKIP
}
