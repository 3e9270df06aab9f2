package kz.almasu.intake.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.intake.ImportChanges;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.submission.rule.Finding;
import kz.almasu.system.ConcurrencyConflict;
import kz.almasu.system.Refusal;

/**
 * What takes long with an office's file: taking it in, and storing it. One at a time is done for each report; it goes on
 * if nobody waits for it, and whoever comes back is told that it does, or what came of it.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
@AllowedTo(Role.OFFICE)
public class ImportJobRunner {

    @Inject
    private Caller caller;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private PendingImports pendingImports;

    @Inject
    private ImportJobs importJobs;

    /** The work under way or, if nothing is, what was stored last; empty if nothing was. */
    public Optional<ImportJob> job(String period) {
        return importJobs.last(periodCode(period), institution());
    }

    /**
     * Takes a file in, as {@link PendingImports#upload}.
     *
     * @throws Refusal conflict, if other work is under way
     */
    public List<Finding> upload(String period, String fileName, byte[] file) {
        return runJob(ImportJob.JobType.READING, period, fileName, () -> pendingImports.upload(period, fileName, file));
    }

    /**
     * Stores the file that waits, as {@link PendingImports#save}.
     *
     * @throws Refusal conflict, if other work is under way
     */
    public ImportChanges save(String period, long id, ImportChanges expected) {
        String fileName = pendingImports.pendingFileName(period).orElseThrow(() -> Refusal.conflict("intake.gone"));
        return runJob(ImportJob.JobType.STORING, period, fileName, () -> pendingImports.save(period, id, expected));
    }

    private <T> T runJob(ImportJob.JobType kind, String period, String fileName, Supplier<T> work) {
        startJob(kind, periodCode(period), fileName);
        try {
            return work.get();
        } finally {
            importJobs.discardUnfinished(periodCode(period), institution());
        }
    }

    /** Of two who begin at the same moment, the second cannot write that it does. */
    private void startJob(ImportJob.JobType kind, String period, String fileName) {
        try {
            importJobs.start(
                    kind, period, institution(), fileName, caller.account().getLogin());
        } catch (RuntimeException failed) {
            throw ConcurrencyConflict.isCauseOf(failed) ? Refusal.conflict("intake.underWay", fileName) : failed;
        }
    }

    /** As the half-year writes itself; an unknown one is refused here. */
    private String periodCode(String period) {
        return entry.status(period).period().getCode();
    }

    private String institution() {
        return caller.institution().getCode();
    }
}
