package kz.almasu.edition.snapshot;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.almasu.document.Block;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Document;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/**
 * The first section of a corrected edition: why it was published, which edition it replaces, and what changed, by section
 * and table, with the changed words marked.
 */
final class ChangeList {

    private static final String ID = "changes";
    private static final String PREFIX = ID + ".";

    private final EditionSnapshot before;
    private final EditionSnapshot after;
    private final Language language;
    private final Document document;
    private final List<Block> blocks = new ArrayList<>();

    /** @param after content of the correction, without this section */
    ChangeList(EditionSnapshot before, EditionSnapshot after, Language language) {
        this.before = before;
        this.after = after;
        this.language = language;
        this.document = after.document(language);
    }

    /** True for sentences of this section, which are not compared with those of another edition. */
    static boolean contains(Sentence sentence) {
        return sentence.id().startsWith(PREFIX);
    }

    /** Returns the document with this section in front of the others. */
    Document inFront() {
        blocks.add(new Block.Heading(ID, 1, text("edition.changes", before.number())));
        blocks.add(new Block.Paragraph(
                PREFIX + "reason",
                List.of(
                        plain("replaces", text("edition.changes.replaces", after.number(), before.number())),
                        plain("why", text("edition.changes.reason", after.correctionReason())))));
        EditionChanges changes = EditionChanges.between(before, after, language);
        bySection(changes.sentences()).forEach(this::addSection);
        changes.tables().forEach(this::addTable);
        blocks.addAll(document.blocks());
        return new Document(
                document.language(), document.title(), document.scope(), document.edition(), document.cover(), blocks);
    }

    /** Maps the headings of sections to their changed sentences, in the order of the note. */
    private Map<Block.Heading, List<EditionChanges.SentenceChange>> bySection(
            List<EditionChanges.SentenceChange> changes) {
        Map<String, Block.Heading> sections = new LinkedHashMap<>(sections(before.document(language)));
        sections.putAll(sections(document));
        Map<Block.Heading, List<EditionChanges.SentenceChange>> bySection = new LinkedHashMap<>();
        changes.forEach(change -> bySection
                .computeIfAbsent(sections.get(change.id()), section -> new ArrayList<>())
                .add(change));
        return bySection;
    }

    /** Maps ids of sentences to the heading of their section. */
    private static Map<String, Block.Heading> sections(Document document) {
        Map<String, Block.Heading> sections = new LinkedHashMap<>();
        Block.Heading section = null;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                section = heading;
            }
            Block.Heading present = section;
            Document.sentences(block).forEach(sentence -> sections.putIfAbsent(sentence.id(), present));
        }
        return sections;
    }

    private void addSection(Block.Heading section, List<EditionChanges.SentenceChange> changes) {
        add(
                section.id(),
                section.text(),
                changes.stream().map(change -> new Sentence(PREFIX + change.id(), marked(change.from(), change.to()))));
    }

    private void addTable(TableChange table) {
        List<List<Inline>> items = new ArrayList<>();
        table.added().forEach(row -> items.add(List.of(new Inline.Change(row, true))));
        table.removed().forEach(row -> items.add(List.of(new Inline.Change(row, false))));
        table.renamed().forEach(row -> items.add(marked(row.from(), row.to())));
        table.cells()
                .forEach(cell -> items.add(Stream.concat(
                                Stream.of(new Inline.PlainText(cell.row() + ", " + cell.column() + ": ")),
                                marked(cellText(cell.from()), cellText(cell.to())).stream())
                        .toList()));
        add(
                "table." + table.table(),
                table.title(),
                items.stream().map(item -> new Sentence(PREFIX + table.table(), item)));
    }

    private void add(String id, String heading, Stream<Sentence> items) {
        blocks.add(new Block.Heading(PREFIX + id, 2, heading));
        blocks.add(new Block.Listing(PREFIX + id + ".items", items.toList()));
    }

    private String cellText(Cell cell) {
        return CellText.of(cell, language);
    }

    private Sentence plain(String id, String text) {
        return new Sentence(PREFIX + id, List.of(new Inline.PlainText(text)));
    }

    private String text(String key, Object... parameters) {
        return Texts.get(language, key, parameters);
    }

    /**
     * Marks the words that differ.
     *
     * @param from null if everything was inserted
     * @param to null if everything was deleted
     */
    static List<Inline> marked(String from, String to) {
        List<String> old = words(from);
        List<String> now = words(to);
        List<Inline> content = new ArrayList<>();
        int next = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            addPlain(content, now.subList(next, delta.getTarget().getPosition()));
            addChange(content, delta.getSource().getLines(), false);
            addChange(content, delta.getTarget().getLines(), true);
            next = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        addPlain(content, now.subList(next, now.size()));
        return content;
    }

    /** Splits after spaces, which stay at the ends of words. */
    private static List<String> words(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("(?<= )"));
    }

    private static void addPlain(List<Inline> content, List<String> words) {
        if (!words.isEmpty()) {
            content.add(new Inline.PlainText(String.join("", words)));
        }
    }

    private static void addChange(List<Inline> content, List<String> words, boolean inserted) {
        if (!words.isEmpty()) {
            content.add(new Inline.Change(String.join("", words).strip(), inserted));
            content.add(new Inline.PlainText(" "));
        }
    }
}
