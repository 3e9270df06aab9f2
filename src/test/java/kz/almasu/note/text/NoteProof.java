package kz.almasu.note.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.almasu.document.Block;
import kz.almasu.document.Cell;
import kz.almasu.document.Document;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.document.Table;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.NoteSource;
import kz.almasu.system.Language;

/** Checks every sentence of a note against the tables, by its id; fails for unknown ids. */
final class NoteProof {

    private static final Map<String, Integer> PLACES = Map.of(
            "types", 1, "institutions", 3, "formats", 1, "degrees", 1, "countries", 3, "fields", 4, "programmes", 2);
    private static final Map<Language, String> ONLY_KNOWN =
            Map.of(Language.EN, "only some of", Language.RU, "известна лишь часть", Language.KK, "бір бөлігі ғана");
    private static final Map<Language, String> SAME =
            Map.of(Language.EN, "as well: ", Language.RU, "на первом месте также", Language.KK, "да бірінші орында");
    private static final Map<Language, String> AND =
            Map.of(Language.EN, " and ", Language.RU, " и ", Language.KK, " және ");

    private final NoteSource source;
    private final ValueProof values;
    private final StatementProof statements;

    private NoteProof(NoteSource source) {
        this.source = source;
        this.values = new ValueProof(source);
        this.statements = new StatementProof(source, values);
    }

    static void check(Document note, NoteSource source) {
        NoteProof proof = new NoteProof(source);
        note.sentences().forEach(proof::check);
        note.blocks(Block.Listing.class).forEach(proof::checkList);
        checkReferences(note);
        ChangeProof.check(note, source);
        SuperlativeProof.check(note, source);
        assertThat(note.sentences().map(Sentence::id)).doesNotHaveDuplicates();
        assertThat(note.blocks().stream().map(Block::id)).doesNotHaveDuplicates();
    }

    private void check(Sentence sentence) {
        values.check(sentence);
        String id = sentence.id();
        String[] parts = id.split("\\.");
        if (!PLACES.containsKey(parts[0]) || id.equals("fields.common")) {
            statements.check(sentence);
            return;
        }
        String table = table(id);
        String name = parts[parts.length - 1];
        switch (name) {
            case "most" -> most(sentence, Positions.of(source, table), PLACES.get(parts[0]));
            case "concentration" -> concentration(sentence, Positions.of(source, table));
            case "charts" -> charts(sentence);
            case "earlier" -> earlier(sentence, table);
            case "least" -> least(sentence, Positions.of(source.table(table)));
            case "none" -> names(sentence, Positions.of(source.table(table)).labels(Positions::isZero));
            case "unknown" -> names(sentence, Positions.of(source.table(table)).labels(Positions::isUnknown));
            default -> statements.check(sentence, table, id.contains(".change") ? "change" : name);
        }
    }

    static String table(String id) {
        boolean outgoing = id.contains(".outgoing.");
        String direction = outgoing ? "outgoing" : "incoming";
        return switch (id.substring(0, id.indexOf('.'))) {
            case "countries" -> outgoing ? "1" : "2";
            case "degrees" -> outgoing ? "4" : "5";
            case "fields" -> outgoing ? "6" : "7";
            case "programmes" ->
                id.contains(".outgoing.") ? "appendix-3" : id.contains(".incoming.") ? "appendix-4" : "programmes";
            case "institutions" -> outgoing ? "appendix-1" : "appendix-2";
            default -> id.substring(0, id.indexOf('.')) + "-" + direction;
        };
    }

    private void most(Sentence sentence, Positions positions, int places) {
        TreeSet<String> first = positions.first(places);
        if (contains(sentence, ONLY_KNOWN)) {
            assertThat(positions.first(1)).noneMatch(positions::isCertain);
            assertThat(rows(sentence)).as(sentence.text()).isEqualTo(positions.first(1));
        } else {
            first.removeIf(key -> !positions.isCertain(key));
            assertThat(rows(sentence)).as(sentence.text()).isNotEmpty().isEqualTo(first);
        }
        checkNamed(sentence, positions);
    }

    /** Checks that the rows are those named as the first, that they are not all, and that their sum is given. */
    private void concentration(Sentence sentence, Positions positions) {
        TreeSet<String> first = positions.first(3);
        first.removeIf(key -> !positions.isCertain(key));
        long sum = first.stream().mapToLong(key -> positions.known().get(key)).sum();
        assertThat(first.size())
                .as(sentence.text())
                .isBetween(2, positions.with(number -> number > 0).size());
        assertThat(sum).as(sentence.text()).isLessThan(positions.all().orElseThrow());
        assertThat(sentence.text())
                .contains(Long.toString(sum), Long.toString(positions.all().get()));
    }

    /** Checks that only charts are referred to; that these are in the note is checked for every reference. */
    private static void charts(Sentence sentence) {
        assertThat(references(sentence))
                .as(sentence.text())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target).startsWith("chart-"));
    }

    private static List<String> references(Sentence sentence) {
        return sentence.content().stream()
                .filter(Inline.Reference.class::isInstance)
                .map(inline -> ((Inline.Reference) inline).target())
                .toList();
    }

    /** Checks that each reference leads to a table or chart of the note, and that each chart is referred to. */
    private static void checkReferences(Document note) {
        Set<String> targets = note.sentences()
                .flatMap(sentence -> references(sentence).stream())
                .collect(Collectors.toSet());
        Set<String> charts = note.blocks(Block.ChartBlock.class)
                .filter(NoteProof::hasParticipants)
                .map(chart -> chart.caption().id())
                .collect(Collectors.toSet());
        Set<String> captions = note.blocks().stream().map(Block::id).collect(Collectors.toSet());
        assertThat(captions).containsAll(targets);
        assertThat(targets).containsAll(charts);
    }

    private static boolean hasParticipants(Block.ChartBlock chart) {
        Table.Column reported =
                chart.data().columns().get(chart.data().columns().size() - 1);
        return chart.data().rows().stream()
                .anyMatch(row -> row.cell(reported) instanceof Cell.Amount amount && amount.value() > 0);
    }

    private void earlier(Sentence sentence, String table) {
        Positions before = Positions.of(source.before().orElseThrow().table(table));
        TreeSet<String> first = before.first(1);
        assertThat(rows(sentence)).as(sentence.text()).isNotEmpty().isEqualTo(first);
        assertThat(first.stream().allMatch(before::isCertain))
                .as(sentence.text())
                .isEqualTo(!contains(sentence, ONLY_KNOWN));
        if (contains(sentence, SAME)) {
            assertThat(Positions.of(source.table(table)).first(1))
                    .as(sentence.text())
                    .isEqualTo(first);
        }
        checkNamed(sentence, before);
    }

    private static void least(Sentence sentence, Positions positions) {
        assertThat(positions.isComplete()).as(sentence.text()).isTrue();
        assertThat(rows(sentence)).as(sentence.text()).isNotEmpty().isEqualTo(positions.last());
        assertThat(positions.with(number -> number > 0))
                .hasSizeGreaterThan(rows(sentence).size());
        checkNamed(sentence, positions);
    }

    /** Returns the rows that are sources of the sentence's numbers. */
    static TreeSet<String> rows(Sentence sentence) {
        return ValueProof.values(sentence).stream()
                .map(Inline.Value::sources)
                .flatMap(List::stream)
                .map(address -> FigureAddress.parse(address).orElseThrow())
                .map(address -> Positions.hasMembersAsColumns(address.table())
                        ? address.column()
                        : address.group().orElse(address.row()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Checks that every row that gives a number is named. */
    static void checkNamed(Sentence sentence, Positions positions) {
        TreeSet<String> rows = rows(sentence);
        for (String label : positions.labels(row -> rows.contains(row.key()))) {
            assertThat(plain(sentence.text())).contains(plain(label));
        }
    }

    private void names(Sentence sentence, List<String> labels) {
        assertThat(labels).as(sentence.id()).isNotEmpty();
        assertThat(plain(sentence.text()))
                .as(sentence.id())
                .endsWith(": " + plain(joined(labels, source.language())) + ".");
    }

    static String joined(List<String> labels, Language language) {
        int last = labels.size() - 1;
        return last == 0
                ? labels.get(0)
                : String.join(", ", labels.subList(0, last)) + AND.get(language) + labels.get(last);
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[«»“”]", "");
    }

    private boolean contains(Sentence sentence, Map<Language, String> words) {
        return plain(sentence.text()).contains(words.get(source.language()));
    }

    static boolean saysOnlySomeAreKnown(Sentence sentence, NoteSource source) {
        return plain(sentence.text()).contains(ONLY_KNOWN.get(source.language()));
    }

    /** Checks that the list of a table has every row with participants once. */
    private void checkList(Block.Listing listing) {
        if (listing.id().endsWith(".list") && !listing.id().startsWith("conclusion")) {
            String prefix = listing.id().substring(0, listing.id().length() - "list".length());
            Table table = source.table(table(listing.id()));
            assertThat(listing.items().stream().map(item -> item.id().substring(prefix.length())))
                    .containsExactlyInAnyOrderElementsOf(Positions.of(table).with(number -> number > 0));
        }
    }
}
