package backstay.bench.speed;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A running Backstay: started by the one command, as a person would, in a process of its own.
final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final int port;
    private final Duration firstAnswer;

    private Server(Process process, int port, Duration firstAnswer) {
        this.process = process;
        this.port = port;
        this.firstAnswer = firstAnswer;
    }

    /// Starts the application and waits for its first answered request.
    ///
    /// @param aot whether the JDK's ahead-of-time cache may be used
    static Server start(Path home, Path data, boolean aot) throws IOException, InterruptedException {
        int port = freePort();
        var builder = new ProcessBuilder(
                home.resolve("backstay").toString(), "serve", "--port", "" + port, "--data", data.toString());
        builder.environment().put("BACKSTAY_AOT", aot ? "on" : "off");
        builder.redirectOutput(data.resolveSibling(data.getFileName() + ".log").toFile());
        builder.redirectErrorStream(true);
        long began = System.nanoTime();
        var process = builder.start();
        awaitAnswer(process, port, began);
        return new Server(process, port, Duration.ofNanos(System.nanoTime() - began));
    }

    /// From the start of the process to the first answered request.
    Duration firstAnswer() {
        return firstAnswer;
    }

    /// The address of a path.
    URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /// Resident memory now, in megabytes, as the kernel counts it.
    double residentMegabytes() throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        throw new IOException("The kernel does not say how much memory the process holds");
    }

    @Override
    public void close() {
        process.destroy();
        if (process.onExit()
                .completeOnTimeout(process, 20, TimeUnit.SECONDS)
                .join()
                .isAlive()) {
            process.destroyForcibly().onExit().join();
        }
    }

    private static void awaitAnswer(Process process, int port, long began) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                    .build();
            while (System.nanoTime() - began < PATIENCE.toNanos()) {
                if (!process.isAlive()) {
                    throw new IOException("Backstay stopped while starting, with exit code " + process.exitValue());
                }
                if (answers(client, request)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(2);
            }
        }
        process.destroyForcibly();
        throw new IOException("Backstay did not answer within " + PATIENCE.toSeconds() + " s");
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
