package kz.almasu.receipt;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import kz.almasu.document.Block;
import kz.almasu.document.Caption;
import kz.almasu.document.Cell;
import kz.almasu.document.Document;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.document.Table;
import kz.almasu.registry.Direction;
import kz.almasu.submission.Totals;
import kz.almasu.submission.version.ReportedExplanation;
import kz.almasu.submission.version.SignedReport;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;
import kz.almasu.system.Time;

/** Composes a receipt in one language. */
final class ReceiptDocument {

    private static final DateTimeFormatter TIMESTAMP_FORMAT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(Time.ZONE);

    private static final DateTimeFormatter OFFSET = new DateTimeFormatterBuilder()
            .appendLiteral("UTC")
            .appendOffset("+H:mm", "+0")
            .toFormatter(Locale.ROOT)
            .withZone(Time.ZONE);

    private static final String COUNT = "participants";

    private final SignedReport report;
    private final Language language;
    private final List<Block> blocks = new ArrayList<>();

    private ReceiptDocument(SignedReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    static Document of(SignedReport report, Language language) {
        return new ReceiptDocument(report, language).compose();
    }

    private Document compose() {
        String number = text("receipt.version", report.version().getNumber());
        addParagraph("received", text("receipt.received", institution(), period()));
        Instant submitted = report.version().getAt();
        addList(
                "facts",
                List.of(
                        text("receipt.submitted", TIMESTAMP_FORMAT.format(submitted), OFFSET.format(submitted)),
                        text("receipt.by", report.version().getLogin())));
        if (report.isNil()) {
            addParagraph("nil", text("receipt.nil"));
        } else {
            blocks.add(totals(report.version().getTotals()));
        }
        explanations();
        addParagraph("statement", text("receipt.signedStatement", text("receipt.statement")));
        addParagraph("hash", text("receipt.sha256", report.version().getSha256()));
        addParagraph("verify", text("receipt.verify"));
        return new Document(language, text("receipt.title"), institution() + ". " + period(), number, blocks);
    }

    private void explanations() {
        if (!report.explanations().isEmpty()) {
            addParagraph(
                    "explained", text("receipt.explained", report.explanations().size()));
            addList(
                    "explanations",
                    report.explanations().stream().map(this::explanationLine).toList());
        }
    }

    private String explanationLine(ReportedExplanation explanation) {
        return text("receipt.explanation", explanation.message(language), explanation.records(), explanation.text());
    }

    private Block totals(Totals totals) {
        Table table = new Table(
                "totals",
                text("receipt.totals"),
                "",
                text("receipt.direction"),
                List.of(new Table.Column(COUNT, text("receipt.participants"))),
                List.of(
                        row(Direction.OUTGOING.name(), Direction.OUTGOING.label(language), totals.outgoing()),
                        row(Direction.INCOMING.name(), Direction.INCOMING.label(language), totals.incoming())),
                List.of(),
                row("", text("receipt.all"), totals.all()));
        return new Block.TableBlock(new Caption(Caption.Kind.TABLE, 0, "", "", table.title()), table, List.of());
    }

    private static Table.Row row(String key, String label, long count) {
        return new Table.Row(key, label, null, Map.of(COUNT, new Cell.Amount(count)));
    }

    private void addParagraph(String id, String content) {
        blocks.add(new Block.Paragraph(id, List.of(sentence(id, content))));
    }

    private void addList(String id, List<String> items) {
        blocks.add(new Block.Listing(
                id,
                IntStream.range(0, items.size())
                        .mapToObj(i -> sentence(id + "-" + i, items.get(i)))
                        .toList()));
    }

    private static Sentence sentence(String id, String content) {
        return new Sentence(id, List.of(new Inline.PlainText(content)));
    }

    private String institution() {
        return report.status().name().label(language);
    }

    private String period() {
        return report.status().period().label(language);
    }

    private String text(String key, Object... parameters) {
        return Texts.get(language, key, parameters);
    }
}
