package kz.almasu.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Throughput and latency of concurrent clients that each send the next request after the previous response. */
record Load(double perSecond, double medianMillis, double p99Millis, int requests) {

    /** Sends one request; throws if the response is not the expected one. */
    @FunctionalInterface
    interface Client {
        void request() throws Exception;
    }

    /** Runs all clients concurrently. */
    static Load run(List<? extends Client> clients, int seconds) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long begin = System.nanoTime();
        try {
            List<Future<List<Long>>> futures = new ArrayList<>();
            for (Client client : clients) {
                futures.add(threads.submit(() -> requestUntil(end, client)));
            }
            List<Long> times = new ArrayList<>();
            for (Future<List<Long>> future : futures) {
                times.addAll(future.get());
            }
            double elapsed = (System.nanoTime() - begin) / 1e9;
            long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Load(
                    sorted.length / elapsed, quantileMillis(sorted, 0.5), quantileMillis(sorted, 0.99), sorted.length);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> requestUntil(long end, Client client) throws Exception {
        List<Long> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            client.request();
            times.add(System.nanoTime() - begin);
        }
        return times;
    }

    private static double quantileMillis(long[] sorted, double quantile) {
        return Arrays.stream(sorted)
                        .skip((long) (quantile * (sorted.length - 1)))
                        .findFirst()
                        .orElse(0)
                / 1e6;
    }
}
