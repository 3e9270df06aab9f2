package kz.almasu.note.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.document.Cell;
import kz.almasu.document.Document;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.document.Table;
import kz.almasu.note.SourceFixture;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Claims of claims.csv about the published note of 2023 H1: the composed note makes the true ones and corrects the
 * wrong ones.
 */
class Note2023H1Test {

    private static final Map<Language, Document> NOTES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            NOTES.put(language, AnalyticalNote.compose(SourceFixture.demo(language)));
        }
    }

    /** Numbers are equal in all languages; a comma in them is replaced by the decimal sign of the language. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C01 | opening.change.total | 313 735 134,8%",
                "C02 | opening.change.outgoing | 139 382 174,8%",
                "C03 | opening.change.incoming | 174 353 102,9%",
                "C04 | types.outgoing.most | 144 37,7%",
                "C04 | types.outgoing.earlier | 75 54,0%",
                "C05 | types.incoming.most | 211 59,8%",
                "C05 | types.incoming.earlier | 76 43,7%",
                "C06 | types.outgoing.least | 41 10,7%",
                "C06 | types.incoming.least | 23 6,5%",
                "C07 | formats.outgoing.most | 219 57,3%",
                "C07 | formats.incoming.most | 212 60,1%",
                "C08 | countries.outgoing.most | 116 30,4% 98 25,7% 28 7,3%",
                "C09 | countries.outgoing.earlier | 38 27,3%",
                "C10 | regions.outgoing.EUROPE | 79 20,7% 14 11",
                "C11 | countries.outgoing.least | 1 0,3%",
                "C12 | degrees.outgoing.most | 138 36%",
                "C12 | degrees.incoming.most | 116 33%",
                "C13 C15 | degrees.incoming.higher | 18% 16% 19% 10% 21% 12%",
                "C14 | degrees.outgoing.higher | 36% 33% 26% 10%",
                "C16 | degrees.outgoing.change.DOCTOR_OF_SCIENCE | 14 38 171,4%",
                "C16 | degrees.outgoing.change.CANDIDATE_OF_SCIENCE | 57 138 142,1%",
                "C17 | degrees.outgoing.change.PHD | 13 61 369,2%",
                "C18 | degrees.outgoing.change.MASTER | 44 99 125,0%",
                "C19 | degrees.incoming.change.CANDIDATE_OF_SCIENCE | 73 116 58,9%",
                "C20 | degrees.incoming.change.DOCTOR_OF_SCIENCE | 46 66 43,5%",
                "C21 | degrees.incoming.change.PHD | 13 63 384,6%",
                "C22 C24 C26 | fields.outgoing.most | 110 28,8% 69 18,1% 62 16,2% 42 11,0%",
                "C22 C23 C25 C26 | fields.incoming.most | 102 28,9% 81 22,9% 61 17,3% 45 12,7%",
                "C27 | fields.outgoing.least | 1 0,3%",
                "C28 | fields.incoming.least | 1 0,3%",
                "C29 | programmes.most | 639 86,9% 71 9,7%",
                "C32 | regions.incoming.EUROPE | 44 12,5% 8 5",
                "C32 | regions.incoming.MIDDLE_EAST | 5 1,4% 5",
                "C33 | regions.outgoing.MIDDLE_EAST | 21 5,5% 18 2",
                "C33 | regions.outgoing.AMERICAS | 18 4,7% 18",
                "    | opening.outgoing | 382 55 126 28",
                "    | opening.incoming | 353 46 91 29",
                "    | comparison.count | 38",
                "    | comparison.change | 23 15",
            })
    void containsTheNumbers(String claim, String sentence, String numbers) {
        NOTES.forEach((language, note) -> {
            List<String> values = ValueProof.values(sentence(language, sentence)).stream()
                    .map(value -> value.text().replace('.', ',').replace("\u00A0", ""))
                    .toList();
            assertThat(values).as("%s, %s", claim, language).contains(numbers.split(" "));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "opening.change.total | EN | more than doubled",
                "opening.change.total | RU | более чем в 2 раза",
                "opening.change.total | KK | 2 еседен астам өсті",
                "opening.change.outgoing | EN | nearly tripled",
                "opening.change.outgoing | RU | почти в 3 раза",
                "opening.change.outgoing | KK | 3 есеге жуық өсті",
                "opening.change.incoming | EN | staff doubled",
                "opening.change.incoming | RU | увеличилась в 2 раза",
                "opening.change.incoming | KK | саны 2 есе өсті",
                "types.incoming.changes | EN | a fall of 27.6%",
                "types.incoming.changes | RU | снижение на 27,6\u00A0%",
                "types.incoming.changes | KK | кему 27,6%",
                "countries.outgoing.least | EN | Egypt, Italy, China, Croatia and Sweden (1 person each, 0.3%)",
                "countries.outgoing.least | RU | Египет, Италия, Китай, Хорватия и Швеция (по 1 человеку, по 0,3\u00A0%)",
                "countries.outgoing.least | KK | Египет, Италия, Қытай, Хорватия және Швеция (әрқайсысында 1 адам, 0,3%)",
                "fields.incoming.none | EN | “Agriculture and bioresources” and “Veterinary science”.",
                "fields.incoming.none | RU | «Сельское хозяйство и биоресурсы» и «Ветеринария».",
                "fields.incoming.none | KK | «Ауыл шаруашылығы және биоресурстар» және «Ветеринария».",
                "comparison.vanished | EN | (5): Bulgaria, Israel, Mongolia, Finland and South Korea.",
                "comparison.vanished | RU | (5): Болгария, Израиль, Монголия, Финляндия и Южная Корея.",
                "comparison.vanished | KK | (5): Болгария, Израиль, Моңғолия, Финляндия және Оңтүстік Корея.",
            })
    void containsTheWords(String sentence, Language language, String words) {
        assertThat(sentence(language, sentence).text()).contains(words);
    }

    /** C30: every table, chart and appendix that the text refers to exists exactly once. */
    @Test
    void referencesHaveTargets() {
        NOTES.values().forEach(note -> {
            List<String> blocks = note.blocks().stream().map(Block::id).toList();
            List<String> targets = note.sentences()
                    .flatMap(sentence -> sentence.content().stream())
                    .filter(Inline.Reference.class::isInstance)
                    .map(inline -> ((Inline.Reference) inline).target())
                    .distinct()
                    .toList();
            assertThat(blocks).containsAll(targets).doesNotHaveDuplicates();
            assertThat(targets).hasSize(19);
        });
    }

    @Test
    void chartsShowBothHalfYearsAndUnknownValues() {
        Block.ChartBlock chart =
                NOTES.get(Language.EN).blocks(Block.ChartBlock.class).toList().get(1);
        Table data = chart.data();

        assertThat(data.columns()).extracting(Table.Column::key).containsExactly("2022H1", "2023H1");
        assertThat(data.row("JOINT_STOCK").orElseThrow().cells())
                .containsEntry("2022H1", new Cell.Amount(76))
                .containsEntry("2023H1", new Cell.Amount(55));
        assertThat(data.row("STATE").orElseThrow().cells()).containsEntry("2022H1", Cell.UNKNOWN);
        assertThat(chart.alternative()).contains("Joint-stock companies – 76", "State – not known", "State – 211");
        assertThat(chart.caption().text()).startsWith("Chart 2. Foreign teaching staff");
    }

    private static Sentence sentence(Language language, String id) {
        return NOTES.get(language)
                .sentences()
                .filter(sentence -> sentence.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sentence " + id));
    }
}
