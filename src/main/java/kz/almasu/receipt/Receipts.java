package kz.almasu.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.document.pdf.PdfRenderer;
import kz.almasu.submission.review.SubmissionArchive;
import kz.almasu.submission.version.SignedReport;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** Provides receipts as PDF: to an office those of its own institution, to the ministry all. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class Receipts {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private SubmissionArchive archive;

    private final PdfRenderer renderer = new PdfRenderer();

    /** @throws Refusal not found, if there is no such version */
    public byte[] pdf(String period, int number, Language language) {
        return findOrRender(archive.report(period, number), language);
    }

    /** @throws Refusal not found, if there is no such version */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public byte[] pdf(String period, String institution, int number, Language language) {
        return findOrRender(archive.report(period, institution, number), language);
    }

    private byte[] findOrRender(SignedReport report, Language language) {
        Receipt.Key key = new Receipt.Key(report.version(), language);
        Receipt receipt = entityManager.find(Receipt.class, key);
        if (receipt == null) {
            receipt = new Receipt(key, renderer.render(ReceiptDocument.of(report, language)));
            entityManager.persist(receipt);
        }
        return receipt.content();
    }
}
