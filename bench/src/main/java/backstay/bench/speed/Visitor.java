package backstay.bench.speed;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A visitor without scripts: fills in forms as a person in good health would, and keeps the cookie.
final class Visitor {
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*method=\"post\"[^>]*>.*?</form>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI origin;
    private String cookie = "";

    Visitor(URI origin) {
        this.origin = origin;
    }

    /// The cookie the server gave, for requests that are measured.
    String cookie() {
        return cookie;
    }

    /// Answers the safety questions with no throughout, whatever pages they are on, and so becomes a guest.
    void answerSafetyQuestions() throws IOException, InterruptedException {
        var page = get("/safety");
        for (int pages = 0; pages < 6 && page.uri().getPath().contains("/safety"); pages++) {
            var form = FORM.matcher(page.body());
            if (!form.find() || page.uri().getPath().endsWith("/result")) {
                break;
            }
            page = post(page.uri().resolve(attribute(form.group(), "action")), filled(form.group()));
        }
        if (cookie.isEmpty()) {
            throw new IOException("The safety questions gave no cookie; the last page was " + page.uri());
        }
    }

    /// Gets a page, following where it leads.
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return follow(client.send(request(origin.resolve(path)).build(), BodyHandlers.ofString()));
    }

    /// Sends a form, following where it leads.
    HttpResponse<String> post(URI action, Map<String, List<String>> fields) throws IOException, InterruptedException {
        var body = new StringBuilder();
        fields.forEach((name, values) -> values.forEach(value -> body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        var request = request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://" + origin.getAuthority())
                .POST(BodyPublishers.ofString(body.toString()));
        return follow(client.send(request.build(), BodyHandlers.ofString()));
    }

    /// What such a visitor fills in: hidden fields as they are, no, none and the first choice otherwise.
    static Map<String, List<String>> filled(String form) {
        var fields = new LinkedHashMap<String, List<String>>();
        var inputs = INPUT.matcher(form);
        while (inputs.find()) {
            var input = inputs.group();
            var name = attribute(input, "name");
            var value = attribute(input, "value");
            switch (attribute(input, "type")) {
                case "hidden" -> fields.put(name, List.of(value));
                case "radio" -> {
                    if (!fields.containsKey(name) || value.equals("no") || value.equals("25-44")) {
                        fields.put(name, List.of(value));
                    }
                }
                case "checkbox" -> {
                    if (name.equals("none") || value.equals("familiar")) {
                        fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
                    }
                }
                default -> {}
            }
        }
        return fields;
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        for (var given : answer.headers().allValues("set-cookie")) {
            if (given.contains("backstay=")) {
                cookie = given.substring(0, given.indexOf(';'));
            }
        }
        var location = answer.headers().firstValue("location");
        if (answer.statusCode() / 100 == 3 && location.isPresent()) {
            return follow(
                    client.send(request(answer.uri().resolve(location.get())).build(), BodyHandlers.ofString()));
        }
        if (answer.statusCode() >= 400) {
            throw new IOException("%s answered %d".formatted(answer.uri(), answer.statusCode()));
        }
        return answer;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
