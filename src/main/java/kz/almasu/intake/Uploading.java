package kz.almasu.intake;

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
import kz.almasu.submission.Finding;
import kz.almasu.submission.SubmissionEntry;
import kz.almasu.system.Collision;
import kz.almasu.system.Refusal;

/**
 * What takes long with an office's file: taking it in, and storing it. One at a time is done for each report; it goes on
 * if nobody waits for it, and whoever comes back is told that it does, or what came of it.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
@AllowedTo(Role.OFFICE)
public class Uploading {

    @Inject
    private Caller caller;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private SheetDesk desk;

    @Inject
    private SheetWorks works;

    /** The work under way or, if nothing is, what was stored last; empty if nothing was. */
    public Optional<SheetWork> work(String period) {
        return works.last(code(period), institution());
    }

    /**
     * Takes a file in, as {@link SheetDesk#upload}.
     *
     * @throws Refusal conflict, if other work is under way
     */
    public List<Finding> upload(String period, String fileName, byte[] file) {
        return during(SheetWork.Kind.READING, period, fileName, () -> desk.upload(period, fileName, file));
    }

    /**
     * Stores the file that waits, as {@link SheetDesk#store}.
     *
     * @throws Refusal conflict, if other work is under way
     */
    public Changes store(String period, long id, Changes expected) {
        String fileName = desk.waiting(period).orElseThrow(() -> Refusal.conflict("intake.gone"));
        return during(SheetWork.Kind.STORING, period, fileName, () -> desk.store(period, id, expected));
    }

    private <T> T during(SheetWork.Kind kind, String period, String fileName, Supplier<T> work) {
        begin(kind, code(period), fileName);
        try {
            return work.get();
        } finally {
            works.end(code(period), institution());
        }
    }

    /** Of two who begin at the same moment, the second cannot write that it does. */
    private void begin(SheetWork.Kind kind, String period, String fileName) {
        try {
            works.begin(kind, period, institution(), fileName, caller.account().getLogin());
        } catch (RuntimeException failed) {
            throw Collision.isBehind(failed) ? Refusal.conflict("intake.underWay", fileName) : failed;
        }
    }

    /** As the half-year writes itself; an unknown one is refused here. */
    private String code(String period) {
        return entry.standing(period).period().getCode();
    }

    private String institution() {
        return caller.institution().getCode();
    }
}
