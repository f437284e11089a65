package backstay.core.screen;

/// A yes or no that may not have been given. What was not given is unknown, and unknown is never good news.
public enum Known {
    YES,
    NO,
    UNKNOWN
}
