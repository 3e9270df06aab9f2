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
import kz.almasu.intake.ImportOptions;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.submission.rule.Finding;
import kz.almasu.system.ConcurrencyConflict;
import kz.almasu.system.Refusal;

/**
 * Runs uploads and imports as jobs, one at a time per report. A job continues if the page is left; its progress or
 * result is shown on return.
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

    /** Returns the running job, otherwise the latest completed one. */
    public Optional<ImportJob> job(String period) {
        return importJobs.last(periodCode(period), institutionCode());
    }

    /**
     * Uploads a file, as {@link PendingImports#upload}.
     *
     * @throws Refusal conflict, if another job is running
     */
    public List<Finding> upload(String period, String fileName, byte[] file) {
        return runJob(ImportJob.JobType.READING, period, fileName, () -> pendingImports.upload(period, fileName, file));
    }

    /**
     * Imports the pending file, as {@link PendingImports#save}.
     *
     * @throws Refusal conflict, if another job is running
     */
    public ImportChanges save(String period, long id, ImportOptions options, ImportChanges expected) {
        String fileName = pendingImports.pendingFileName(period).orElseThrow(() -> Refusal.conflict("intake.gone"));
        return runJob(
                ImportJob.JobType.STORING, period, fileName, () -> pendingImports.save(period, id, options, expected));
    }

    private <T> T runJob(ImportJob.JobType kind, String period, String fileName, Supplier<T> action) {
        startJob(kind, periodCode(period), fileName);
        try {
            return action.get();
        } finally {
            importJobs.discardUnfinished(periodCode(period), institutionCode());
        }
    }

    /** Of two concurrent starts the second violates a constraint or a lock, and is refused. */
    private void startJob(ImportJob.JobType kind, String period, String fileName) {
        try {
            importJobs.start(
                    kind, period, institutionCode(), fileName, caller.account().getLogin());
        } catch (RuntimeException failure) {
            throw ConcurrencyConflict.isCauseOf(failure) ? Refusal.conflict("intake.underWay", fileName) : failure;
        }
    }

    /** Returns the canonical code; throws for an unknown half-year. */
    private String periodCode(String period) {
        return entry.status(period).period().getCode();
    }

    private String institutionCode() {
        return caller.institution().getCode();
    }
}
