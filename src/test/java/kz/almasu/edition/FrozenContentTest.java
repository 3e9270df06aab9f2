package kz.almasu.edition;

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

/** What was frozen before a language came stays readable. */
class FrozenContentTest {

    private static final Set<Language> EARLIER = EnumSet.of(Language.KK, Language.RU);

    private final EditionSnapshot older = frozen(EARLIER);
    private final EditionSnapshot newer = frozen(EnumSet.allOf(Language.class));

    @Test
    void whatWasFrozenInALanguageIsReadInIt() {
        assertThat(newer.languages()).containsExactly(Language.values());
        for (Language language : Language.values()) {
            assertThat(newer.document(language).language()).isEqualTo(language);
            assertThat(newer.source(language)).isEqualTo(SourceFixture.demo(language));
        }
    }

    @Test
    void inALanguageThatCameLaterItIsReadInTheFirstThatItHas() {
        assertThat(older.languages()).isEqualTo(EARLIER);
        assertThat(older.document(Language.EN)).isEqualTo(older.document(Language.DEFAULT));
        assertThat(older.source(Language.EN)).isEqualTo(older.source(Language.DEFAULT));
        assertThat(older.document(Language.RU).language()).isEqualTo(Language.RU);
    }

    @Test
    void anotherLanguageIsNoChange() {
        for (Language language : Language.values()) {
            assertThat(EditionChanges.between(older, newer, language).isEmpty()).isTrue();
        }
    }

    private static EditionSnapshot frozen(Set<Language> languages) {
        return new EditionSnapshot(object().add(EditionSnapshot.PERIOD, "2023H1")
                .add(EditionSnapshot.NUMBER, 1)
                .add(EditionSnapshot.NOTE, "")
                .add(
                        EditionSnapshot.DOCUMENTS,
                        each(
                                languages,
                                language -> DocumentJson.write(AnalyticalNote.compose(SourceFixture.demo(language)))))
                .add(EditionSnapshot.TABLES, each(languages, language -> tables(SourceFixture.demo(language))))
                .build());
    }

    private static JsonObjectBuilder each(Set<Language> languages, Function<Language, JsonValue> in) {
        JsonObjectBuilder each = object();
        languages.forEach(language -> each.add(language.tag(), in.apply(language)));
        return each;
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
