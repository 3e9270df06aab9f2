package kz.almasu.document.docx;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The places of a Word file that links and cross-references lead to. */
final class Bookmarks {

    private static final int MAX_NAME_LENGTH = 40;

    private final Set<String> usedNames = new HashSet<>();

    /** The name of the bookmark of a block; Word allows letters, digits and underscores. */
    static String name(String block) {
        String name = "a_" + block.replaceAll("[^\\p{L}\\p{N}]", "_");
        return name.length() <= MAX_NAME_LENGTH
                ? name
                : name.substring(0, MAX_NAME_LENGTH - 9) + "_" + Integer.toHexString(block.hashCode());
    }

    /** The name of the bookmark of a caption's number alone. */
    static String numberName(String block) {
        return name(block + "_n");
    }

    /** Writes something into a paragraph, with a bookmark of this name around it, if there is none of it yet. */
    void around(XWPFParagraph paragraph, String name, Runnable writing) {
        if (!usedNames.add(name)) {
            writing.run();
            return;
        }
        BigInteger id = BigInteger.valueOf(usedNames.size());
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        writing.run();
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }
}
