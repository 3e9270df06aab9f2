package kz.almasu.note.addition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.document.Document;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.note.NoteSource;
import kz.almasu.note.SourceFixture;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;

class SentenceRevisionTest {

    private static final NoteSource SOURCE = SourceFixture.demo(Language.RU);
    private static final Document COMPUTED = AnalyticalNote.compose(SOURCE);

    @Test
    void leavesOutExactlyThatSentenceAlsoOnTheFirstPage() {
        Document note = revised(leftOut("countries.outgoing.most"));

        assertThat(ids(COMPUTED)).contains("countries.outgoing.most");
        assertThat(ids(note)).containsExactlyElementsOf(without(ids(COMPUTED), "countries.outgoing.most"));
        assertThat(COMPUTED.cover().findings()).extracting(Sentence::id).contains("countries.outgoing.most");
        assertThat(note.cover().findings()).extracting(Sentence::id).doesNotContain("countries.outgoing.most");
    }

    @Test
    void printsOtherWordsWithCurrentFigures() {
        Document note = revised(new SentenceRevision(
                "countries.outgoing.most",
                Map.of(Language.RU, "Больше всего – Узбекистан: {2023H1/1/UZ/participants}.")));

        assertThat(sentence(note, "countries.outgoing.most").text()).isEqualTo("Больше всего – Узбекистан: 116.");
        assertThat(sentence(note, "countries.outgoing.most").content())
                .contains(new Inline.Value("116", List.of("2023H1/1/UZ/participants")));
        assertThat(ids(note)).isEqualTo(ids(COMPUTED));
    }

    @Test
    void printsTheComputedSentenceInALanguageWithoutWords() {
        assertThat(revised(new SentenceRevision("countries.outgoing.most", Map.of(Language.EN, "Uzbekistan leads."))))
                .isEqualTo(COMPUTED);
    }

    @Test
    void aListThatLosesAllItemsLosesTheWordsThatAnnounceIt() {
        Block.Listing list = COMPUTED.blocks(Block.Listing.class).findFirst().orElseThrow();
        int at = COMPUTED.blocks().indexOf(list);
        Block.Paragraph announcement = (Block.Paragraph) COMPUTED.blocks().get(at - 1);
        String announcing = announcement
                .sentences()
                .get(announcement.sentences().size() - 1)
                .id();

        Document note =
                revised(list.items().stream().map(item -> leftOut(item.id())).toArray(SentenceRevision[]::new));

        assertThat(announcement
                        .sentences()
                        .get(announcement.sentences().size() - 1)
                        .text())
                .endsWith(":");
        assertThat(note.ids()).doesNotContain(list.id());
        assertThat(ids(note)).doesNotContain(announcing);
        assertThat(ids(COMPUTED)).hasSize(ids(note).size() + list.items().size() + 1);
    }

    @Test
    void anotherSentenceThanTheNoteHasHasNoEffect() {
        assertThat(revised(leftOut("types.outgoing.nobody"))).isEqualTo(COMPUTED);
    }

    /** What the analyst begins with says the same as the computed sentence, by figures that stay current. */
    @Test
    void everyTemplateResolvesToItsSentence() {
        Map<String, Integer> placeholders = new HashMap<>();
        for (Language language : Language.values()) {
            NoteSource source = SourceFixture.demo(language);
            AnalyticalNote.compose(source).sentences().forEach(sentence -> {
                String template = Placeholders.template(sentence, source);
                assertThat(Placeholders.resolveText(template, source)).contains(sentence.text());
                placeholders.merge(
                        language.tag(), Placeholders.findAll(template).size(), Integer::sum);
            });
        }
        assertThat(placeholders.values())
                .hasSize(3)
                .allSatisfy(count -> assertThat(count).isGreaterThan(100));
    }

    private static SentenceRevision leftOut(String id) {
        return new SentenceRevision(id, Map.of());
    }

    private static Document revised(SentenceRevision... revisions) {
        return AnalyticalNote.compose(SOURCE, new AnalystAdditions(List.of(), List.of(), Arrays.asList(revisions)));
    }

    private static List<String> ids(Document note) {
        return note.sentences().map(Sentence::id).toList();
    }

    private static List<String> without(List<String> all, String id) {
        return all.stream().filter(other -> !other.equals(id)).toList();
    }

    private static Sentence sentence(Document note, String id) {
        return note.sentences()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
