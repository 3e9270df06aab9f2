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
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
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
            sentences.get(i).content().forEach(inline -> inline.accept(new Runs(paragraph)));
        }
    }

    /** Writes each run at the end of a paragraph. */
    private final class Runs implements Inline.Visitor<XWPFParagraph> {

        private final XWPFParagraph paragraph;

        private Runs(XWPFParagraph paragraph) {
            this.paragraph = paragraph;
        }

        @Override
        public XWPFParagraph words(Inline.PlainText words) {
            return text(words);
        }

        @Override
        public XWPFParagraph value(Inline.Value value) {
            return text(value);
        }

        @Override
        public XWPFParagraph reference(Inline.Reference reference) {
            Caption caption = captions.get(reference.target());
            if (caption == null) {
                return text(reference);
            }
            write(paragraph, reference.text(), caption);
            return paragraph;
        }

        @Override
        public XWPFParagraph footnote(Inline.Footnote footnote) {
            write(paragraph, footnote);
            return paragraph;
        }

        @Override
        public XWPFParagraph change(Inline.Change change) {
            text(change);
            XWPFRun run = paragraph.getRuns().get(paragraph.getRuns().size() - 1);
            if (change.inserted()) {
                run.setUnderline(UnderlinePatterns.SINGLE);
            } else {
                run.setStrikeThrough(true);
            }
            return paragraph;
        }

        private XWPFParagraph text(Inline run) {
            WordField.text(paragraph, run.text());
            return paragraph;
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
