package kz.almasu.document.docx;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.document.Block;
import kz.almasu.document.Caption;
import kz.almasu.document.Document;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes sentences with cross-reference fields and native footnotes. */
final class SentenceWriter {

    private static final String FOOTNOTE_REFERENCE = "FootnoteReference";

    private final XWPFDocument word;
    private final Map<String, Caption> captions;

    SentenceWriter(XWPFDocument word, Document document) {
        this.word = word;
        this.captions = Stream.concat(
                        document.blocks(Block.TableBlock.class).map(Block.TableBlock::caption),
                        document.blocks(Block.ChartBlock.class).map(Block.ChartBlock::caption))
                .filter(caption -> caption.number() > 0)
                .collect(Collectors.toMap(Caption::id, Function.identity(), (first, duplicate) -> first));
    }

    void write(XWPFParagraph paragraph, List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            if (i > 0) {
                WordField.text(paragraph, " ");
            }
            sentences.get(i).content().forEach(inline -> write(paragraph, inline));
        }
    }

    private void write(XWPFParagraph paragraph, Inline inline) {
        if (inline instanceof Inline.Footnote footnote) {
            write(paragraph, footnote);
        } else if (inline instanceof Inline.Reference reference && captions.containsKey(reference.target())) {
            write(paragraph, reference.text(), captions.get(reference.target()));
        } else {
            WordField.text(paragraph, inline.text());
        }
    }

    /** Makes the whole label a field, or only the number if the text differs from the label, as in “tables 4 and 5”. */
    private static void write(XWPFParagraph paragraph, String text, Caption caption) {
        String number = Integer.toString(caption.number());
        int start = text.indexOf(number);
        if (text.equals(caption.label())) {
            WordField.write(paragraph, "REF " + Bookmarks.name(caption.id()) + " \\h", text);
        } else if (start >= 0) {
            WordField.text(paragraph, text.substring(0, start));
            WordField.write(paragraph, "REF " + Bookmarks.numberName(caption.id()) + " \\h", number);
            WordField.text(paragraph, text.substring(start + number.length()));
        } else {
            WordField.text(paragraph, text);
        }
    }

    private void write(XWPFParagraph paragraph, Inline.Footnote footnote) {
        XWPFFootnote note = word.createFootnote();
        XWPFRun reference = paragraph.createRun();
        reference.setStyle(FOOTNOTE_REFERENCE);
        reference.getCTR().addNewFootnoteReference().setId(note.getId());
        XWPFParagraph text = ParagraphStyle.FOOTNOTE_TEXT.set(note.createParagraph());
        WordField.text(text, " ");
        write(text, footnote.sentences());
    }
}
