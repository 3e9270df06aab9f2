package kz.almasu.document.docx;

import java.util.EnumMap;
import java.util.Map;
import kz.almasu.document.Caption;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Captions that Word counts: when an editor puts a table between two others, it numbers those below anew. */
final class CaptionWriter {

    private final Bookmarks bookmarks;
    private final Map<Caption.Kind, Integer> counted = new EnumMap<>(Caption.Kind.class);

    CaptionWriter(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    void write(XWPFParagraph paragraph, Caption caption) {
        if (caption.number() == 0) {
            WordField.text(paragraph, caption.title());
            return;
        }
        bookmarks.around(paragraph, Bookmarks.name(caption.id()), () -> {
            WordField.text(paragraph, caption.before());
            bookmarks.around(
                    paragraph,
                    Bookmarks.numberName(caption.id()),
                    () -> WordField.write(paragraph, sequence(caption), Integer.toString(caption.number())));
            WordField.text(paragraph, caption.after());
        });
        WordField.text(paragraph, ". " + caption.title());
    }

    /** Word's sequences bear the word of the label. Where a number does not follow the one before, it is set. */
    private String sequence(Caption caption) {
        String name = (caption.before() + caption.after()).replaceAll("[^\\p{L}]", "");
        Integer before = counted.put(caption.kind(), caption.number());
        boolean follows = caption.number() == (before == null ? 1 : before + 1);
        return "SEQ " + (name.isEmpty() ? caption.kind().name() : name) + " \\* ARABIC"
                + (follows ? "" : " \\r " + caption.number());
    }
}
