package kz.almasu.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What clients got done who each ask again as soon as they have an answer: how many a second, and how long each took. */
record LoadResult(double perSecond, double medianMillis, double p99Millis, int requests) {

    /** One request of one client; throws if the answer is not the right one. */
    @FunctionalInterface
    interface Client {
        void request() throws Exception;
    }

    /** Lets all clients work at once for so many seconds. */
    static LoadResult of(List<? extends Client> clients, int seconds) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long begin = System.nanoTime();
        try {
            List<Future<List<Long>>> work = new ArrayList<>();
            for (Client client : clients) {
                work.add(threads.submit(() -> work(client, end)));
            }
            List<Long> times = new ArrayList<>();
            for (Future<List<Long>> done : work) {
                times.addAll(done.get());
            }
            double elapsed = (System.nanoTime() - begin) / 1e9;
            long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
            return new LoadResult(sorted.length / elapsed, millis(sorted, 0.5), millis(sorted, 0.99), sorted.length);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> work(Client client, long end) throws Exception {
        List<Long> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            client.request();
            times.add(System.nanoTime() - begin);
        }
        return times;
    }

    private static double millis(long[] sorted, double quantile) {
        return Arrays.stream(sorted)
                        .skip((long) (quantile * (sorted.length - 1)))
                        .findFirst()
                        .orElse(0)
                / 1e6;
    }
}
