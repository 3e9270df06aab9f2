package kz.almasu.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Repeated measurements after warm-up runs that are not counted. */
final class Measurements {

    private Measurements() {}

    static double[] sorted(int warmUpRuns, int runs, Callable<Double> job) throws Exception {
        for (int run = 0; run < warmUpRuns; run++) {
            job.call();
        }
        double[] results = new double[runs];
        for (int run = 0; run < runs; run++) {
            results[run] = job.call();
        }
        Arrays.sort(results);
        return results;
    }

    static double median(int warmUpRuns, int runs, Callable<Double> job) throws Exception {
        return sorted(warmUpRuns, runs, job)[runs / 2];
    }
}
