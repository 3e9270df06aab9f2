package kz.almasu.note.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.document.Document;
import kz.almasu.document.Sentence;
import kz.almasu.note.NoteSource;

/**
 * Checks that the changes of a table name each member whose two numbers are known and not both zero, once: as changed or
 * as unchanged. A member that a table without unknown numbers does not list has none.
 */
final class ChangeProof {

    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("types.outgoing", "types-outgoing"),
            Map.entry("types.incoming", "types-incoming"),
            Map.entry("formats.outgoing", "formats-outgoing"),
            Map.entry("formats.incoming", "formats-incoming"),
            Map.entry("regions.outgoing", "regions-outgoing"),
            Map.entry("regions.incoming", "regions-incoming"),
            Map.entry("degrees.outgoing", "4"),
            Map.entry("degrees.incoming", "5"),
            Map.entry("fields.outgoing", "6"),
            Map.entry("fields.incoming", "7"),
            Map.entry("programmes", "programmes"));

    private final Document note;
    private final NoteSource source;

    private ChangeProof(Document note, NoteSource source) {
        this.note = note;
        this.source = source;
    }

    static void check(Document note, NoteSource source) {
        ChangeProof proof = new ChangeProof(note, source);
        TABLES.forEach((chapter, table) -> proof.check(
                chapter,
                Positions.of(source.table(table)),
                source.before().map(before -> Positions.of(before.table(table)))));
    }

    private void check(String chapter, Positions now, Optional<Positions> before) {
        TreeSet<String> told = new TreeSet<>();
        sentences(chapter + ".change.").forEach(sentence -> told.add(lastPart(sentence)));
        sentences(chapter + ".changes").forEach(sentence -> told.addAll(NoteProof.rows(sentence)));
        TreeSet<String> same = new TreeSet<>();
        sentences(chapter + ".unchanged").forEach(sentence -> same.addAll(NoteProof.rows(sentence)));

        boolean compared = before.isPresent()
                && !now.all().equals(Optional.of(0L))
                && !before.get().all().equals(Optional.of(0L));
        assertThat(told).as(chapter).isEqualTo(compared ? changed(now, before.get(), true) : new TreeSet<>());
        assertThat(same).as(chapter).isEqualTo(compared ? changed(now, before.get(), false) : new TreeSet<>());
    }

    private List<Sentence> sentences(String prefix) {
        return note.sentences()
                .filter(sentence -> sentence.id().startsWith(prefix))
                .toList();
    }

    private static String lastPart(Sentence sentence) {
        return sentence.id().substring(sentence.id().lastIndexOf('.') + 1);
    }

    private static TreeSet<String> changed(Positions now, Positions before, boolean wanted) {
        return Stream.concat(now.rows().stream(), before.rows().stream())
                .map(row -> row.key())
                .filter(key ->
                        number(now, key).isPresent() && number(before, key).isPresent())
                .filter(key -> number(now, key).get() + number(before, key).get() > 0)
                .filter(key -> number(now, key).equals(number(before, key)) != wanted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Long> number(Positions positions, String key) {
        return positions.rows().stream().anyMatch(row -> row.key().equals(key)) || !positions.isComplete()
                ? Optional.ofNullable(positions.known().get(key))
                : Optional.of(0L);
    }
}
