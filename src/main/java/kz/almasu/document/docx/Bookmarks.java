package kz.almasu.document.docx;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The places of a Word file that links and cross-references lead to. */
final class Bookmarks {

    private static final int LONGEST_NAME = 40;

    private final Set<String> taken = new HashSet<>();

    /** The name of the bookmark of a block; Word allows letters, digits and underscores. */
    static String name(String block) {
        String name = "a_" + block.replaceAll("[^\\p{L}\\p{N}]", "_");
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 9) + "_" + Integer.toHexString(block.hashCode());
    }

    /** The name of the bookmark of a caption's number alone. */
    static String numberName(String block) {
        return name(block + "_n");
    }

    /** Writes something into a paragraph, with a bookmark of this name around it, if there is none of it yet. */
    void around(XWPFParagraph paragraph, String name, Runnable writing) {
        if (!taken.add(name)) {
            writing.run();
            return;
        }
        BigInteger id = BigInteger.valueOf(taken.size());
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        writing.run();
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }
}
