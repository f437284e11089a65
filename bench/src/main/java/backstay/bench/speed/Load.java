package backstay.bench.speed;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/// Load on a running Backstay.
final class Load {
    private Load() {}

    /// What a load found: latency in milliseconds, requests a second, and how many answers were not the wanted one.
    record Result(Spread latencyMs, double perSecond, int failures) {}

    /// An open loop: requests leave on schedule whether or not earlier ones were answered, and each is timed from
    /// the moment it was due, so that a stall counts for everybody who waited in it.
    static Result open(HttpClient client, HttpRequest request, int wanted, int perSecond, Duration length)
            throws InterruptedException {
        var latencies = new ConcurrentLinkedQueue<Double>();
        var failures = new AtomicInteger();
        long step = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long began = System.nanoTime();
        int count = (int) (length.toNanos() / step);
        try (var senders = Executors.newFixedThreadPool(64)) {
            for (int i = 0; i < count; i++) {
                long due = began + i * step;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                senders.execute(() -> {
                    send(client, request, wanted, failures);
                    latencies.add((System.nanoTime() - due) / 1e6);
                });
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Result(Spread.of(latencies), latencies.size() / seconds, failures.get());
    }

    /// A closed loop: so many connections, each sending as soon as it has its answer.
    static Result closed(
            HttpClient client, IntFunction<HttpRequest> requests, int wanted, int connections, Duration length)
            throws InterruptedException {
        var latencies = new ConcurrentLinkedQueue<Double>();
        var failures = new AtomicInteger();
        var next = new AtomicInteger();
        long began = System.nanoTime();
        var ended = new AtomicLong(began);
        try (var senders = Executors.newFixedThreadPool(connections)) {
            for (int c = 0; c < connections; c++) {
                senders.execute(() -> {
                    while (System.nanoTime() - began < length.toNanos()) {
                        long sent = System.nanoTime();
                        send(client, requests.apply(next.getAndIncrement()), wanted, failures);
                        latencies.add((System.nanoTime() - sent) / 1e6);
                        ended.accumulateAndGet(System.nanoTime(), Math::max);
                    }
                });
            }
        }
        return new Result(Spread.of(latencies), latencies.size() / ((ended.get() - began) / 1e9), failures.get());
    }

    private static void send(HttpClient client, HttpRequest request, int wanted, AtomicInteger failures) {
        try {
            if (client.send(request, BodyHandlers.ofByteArray()).statusCode() != wanted) {
                failures.incrementAndGet();
            }
        } catch (IOException e) {
            failures.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failures.incrementAndGet();
        }
    }
}
