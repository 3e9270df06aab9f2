package kz.almasu.note.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import kz.almasu.document.Block;
import kz.almasu.document.Document;
import kz.almasu.document.Sentence;

/** Checks that a sentence is well-formed, regardless of its content. */
final class SentenceForm {

    private static final Pattern BEGINNING = Pattern.compile("[\\p{Lu}\\d«“].*", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("[\\p{L}\\d«“].*", Pattern.DOTALL);
    private static final Pattern BROKEN = Pattern.compile(
            "[{}\\uE000-\\uF8FF]|  |\\bnull\\b|\\( *\\)| [,.;:)]|[,;:–(] *[,.;:)]|\\( |\\.\\.|–$|^ | $");

    private SentenceForm() {}

    static void check(Document document) {
        Block after = null;
        for (int i = document.blocks().size() - 1; i >= 0; i--) {
            Block block = document.blocks().get(i);
            if (block instanceof Block.Paragraph paragraph) {
                check(paragraph, after);
            } else if (block instanceof Block.Listing listing) {
                check(listing);
            } else if (block instanceof Block.TableBlock table) {
                table.notes().forEach(note -> checkForm(note, BEGINNING, "."));
            } else if (block instanceof Block.ChartBlock chart) {
                assertThat(chart.alternative()).endsWith(".").doesNotContainPattern(BROKEN);
            }
            after = block;
        }
    }

    private static void check(Block.Paragraph paragraph, Block after) {
        assertThat(paragraph.sentences()).as(paragraph.id()).isNotEmpty();
        paragraph
                .sentences()
                .forEach(sentence -> checkForm(sentence, BEGINNING, after instanceof Block.Listing ? ":" : "."));
    }

    private static void check(Block.Listing listing) {
        assertThat(listing.items()).as(listing.id()).isNotEmpty();
        listing.items().forEach(item -> checkForm(item, ITEM, item.text().endsWith(".") ? "." : ";"));
        assertThat(listing.items().get(listing.items().size() - 1).text()).endsWith(".");
    }

    private static void checkForm(Sentence sentence, Pattern beginning, String end) {
        String text = sentence.text();
        assertThat(text).as(sentence.id()).matches(beginning).endsWith(end).doesNotContainPattern(BROKEN);
        assertThat(text.chars().filter(letter -> letter == '(').count())
                .as(text)
                .isEqualTo(text.chars().filter(letter -> letter == ')').count());
    }
}
