package kz.almasu.edition.snapshot;

import static kz.almasu.system.CanonicalJson.array;
import static kz.almasu.system.CanonicalJson.object;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import kz.almasu.document.json.DocumentJson;
import kz.almasu.document.json.TableJson;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteTables;
import kz.almasu.note.SourceFixture;
import kz.almasu.note.TableSet;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;

/** Snapshots stay readable after a language is added to the portal. */
class EditionSnapshotTest {

    private static final Set<Language> FIRST_LANGUAGES = EnumSet.of(Language.KK, Language.RU);

    private final EditionSnapshot older = snapshot(FIRST_LANGUAGES);
    private final EditionSnapshot newer = snapshot(EnumSet.allOf(Language.class));

    @Test
    void readsEachLanguageOfTheSnapshot() {
        assertThat(newer.languages()).containsExactly(Language.values());
        for (Language language : Language.values()) {
            assertThat(newer.document(language).language()).isEqualTo(language);
            assertThat(newer.source(language)).isEqualTo(SourceFixture.demo(language));
        }
    }

    @Test
    void readsALaterLanguageInTheFirstOfTheSnapshot() {
        assertThat(older.languages()).isEqualTo(FIRST_LANGUAGES);
        assertThat(older.document(Language.EN)).isEqualTo(older.document(Language.DEFAULT));
        assertThat(older.source(Language.EN)).isEqualTo(older.source(Language.DEFAULT));
        assertThat(older.document(Language.RU).language()).isEqualTo(Language.RU);
    }

    @Test
    void anAddedLanguageIsNoChange() {
        for (Language language : Language.values()) {
            assertThat(EditionChanges.between(older, newer, language).isEmpty()).isTrue();
        }
    }

    private static EditionSnapshot snapshot(Set<Language> languages) {
        return new EditionSnapshot(object().add(EditionSnapshot.PERIOD, "2023H1")
                .add(EditionSnapshot.NUMBER, 1)
                .add(EditionSnapshot.CORRECTION_REASON, "")
                .add(
                        EditionSnapshot.DOCUMENTS,
                        byLanguage(
                                languages,
                                language -> DocumentJson.write(AnalyticalNote.compose(SourceFixture.demo(language)))))
                .add(EditionSnapshot.TABLES, byLanguage(languages, language -> tables(SourceFixture.demo(language))))
                .build());
    }

    private static JsonObjectBuilder byLanguage(Set<Language> languages, Function<Language, JsonValue> value) {
        JsonObjectBuilder values = object();
        languages.forEach(language -> values.add(language.tag(), value.apply(language)));
        return values;
    }

    private static JsonValue tables(NoteSource source) {
        return object().add("2023H1", tables(source.reported()))
                .add("2022H1", tables(source.before().orElseThrow()))
                .build();
    }

    private static JsonValue tables(TableSet tables) {
        return array(NoteTables.ALL, definition -> TableJson.write(tables.table(definition.id())));
    }
}
