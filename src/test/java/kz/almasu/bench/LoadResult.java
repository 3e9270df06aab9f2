package kz.almasu.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Throughput and latency of clients that send their next request when the previous one is answered. */
record LoadResult(double perSecond, double medianMillis, double p99Millis, int requests) {

    /** Sends one request; throws if the response is wrong. */
    @FunctionalInterface
    interface Client {
        void request() throws Exception;
    }

    /** Runs all clients concurrently for a number of seconds. */
    static LoadResult of(List<? extends Client> clients, int seconds) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long begin = System.nanoTime();
        try {
            List<Future<List<Long>>> work = new ArrayList<>();
            for (Client client : clients) {
                work.add(threads.submit(() -> requestUntil(client, end)));
            }
            List<Long> durations = new ArrayList<>();
            for (Future<List<Long>> future : work) {
                durations.addAll(future.get());
            }
            double elapsed = (System.nanoTime() - begin) / 1e9;
            long[] sorted =
                    durations.stream().mapToLong(Long::longValue).sorted().toArray();
            return new LoadResult(sorted.length / elapsed, millis(sorted, 0.5), millis(sorted, 0.99), sorted.length);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> requestUntil(Client client, long end) throws Exception {
        List<Long> durations = new ArrayList<>();
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            client.request();
            durations.add(System.nanoTime() - begin);
        }
        return durations;
    }

    private static double millis(long[] sorted, double quantile) {
        return Arrays.stream(sorted)
                        .skip((long) (quantile * (sorted.length - 1)))
                        .findFirst()
                        .orElse(0)
                / 1e6;
    }
}
