// Two small comforts for every page, both optional: the chosen theme before the first paint, and the time zone, so
// that "today" means the person's own day. Runs before the page is drawn; every page works without it.
(function () {
  var theme = /(?:^|; )theme=(light|dark)(?:;|$)/.exec(document.cookie);
  if (theme) document.documentElement.dataset.theme = theme[1];

  var base = document.documentElement.dataset.base || "";
  var secure = location.protocol === "https:" ? "; Secure" : "";
  function keep(name, value) {
    document.cookie = name + "=" + value + "; Path=" + (base || "/") + "; Max-Age=31536000; SameSite=Lax" + secure;
  }
  try {
    var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zone && document.cookie.indexOf("zone=" + zone) < 0) keep("zone", zone);
  } catch (_) {
    // An old browser without time zones: the server falls back to its own.
  }

  document.addEventListener("click", function (event) {
    var target = event.target instanceof Element ? event.target.closest("[data-print]") : null;
    if (target) window.print();
  });
  document.addEventListener("change", function (event) {
    var field = event.target;
    if (!(field instanceof HTMLInputElement) || field.name !== "theme") return;
    if (field.value === "light" || field.value === "dark") document.documentElement.dataset.theme = field.value;
    else delete document.documentElement.dataset.theme;
    keep("theme", field.value);
  });
})();
