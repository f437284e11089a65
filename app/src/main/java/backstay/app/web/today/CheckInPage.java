package backstay.app.web.today;

/// The morning question on a page of its own: where a problem with it is shown.
public record CheckInPage(TodayPage.Morning morning) {}
