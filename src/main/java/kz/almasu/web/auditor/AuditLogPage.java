package kz.almasu.web.auditor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.admin.Auditing;
import kz.almasu.audit.AuditBreak;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditProof;
import kz.almasu.audit.AuditQuery;
import kz.almasu.audit.AuditRecord;
import kz.almasu.web.Download;
import kz.almasu.web.Paging;
import org.primefaces.model.StreamedContent;

/** The audit log, in pages. Filters are request parameters. */
@Named
@RequestScoped
public class AuditLogPage {

    @Inject
    private Auditing auditing;

    private String account;
    private AuditKind kind;
    private LocalDate from;
    private LocalDate to;
    private int page = 1;

    private Paging paging = new Paging(0, 1);
    private List<AuditRecord> records = List.of();
    private AuditProof proof;

    public void open() {
        paging = new Paging(auditing.count(query()), page);
        records = auditing.find(query(), paging.first(), Paging.PAGE_SIZE);
    }

    /** Verifies the hash chain and shows the result. */
    public void verify() {
        proof = auditing.verify(null);
        open();
    }

    /** Returns what the filters match. */
    public StreamedContent getCsv() {
        return Download.csv("almasu-audit-log.csv", auditing.exportCsv(query()));
    }

    private AuditQuery query() {
        return new AuditQuery(account, kind, from, to);
    }

    public List<AuditRecord> getRecords() {
        return records;
    }

    /** The result of the verification; null before it. */
    public AuditProof getProof() {
        return proof;
    }

    /** The place at which the verification found the chain broken; null if it did not. */
    public AuditBreak getFirstBreak() {
        return proof == null ? null : proof.firstBreak().orElse(null);
    }

    public List<AuditKind> getKinds() {
        return List.of(AuditKind.values());
    }

    public long getCount() {
        return paging.count();
    }

    public Paging getPaging() {
        return paging;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account == null ? null : account.strip();
    }

    public AuditKind getKind() {
        return kind;
    }

    public void setKind(AuditKind kind) {
        this.kind = kind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
