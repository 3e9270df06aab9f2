package kz.almasu.document.docx;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Bookmarks of a Word file: targets of links and cross-references. */
final class Bookmarks {

    private static final int MAX_NAME_LENGTH = 40;

    private final Set<String> usedNames = new HashSet<>();

    /** Returns the bookmark name of a block: letters, digits and underscores, at most 40, as Word requires. */
    static String name(String blockId) {
        String name = "a_" + blockId.replaceAll("[^\\p{L}\\p{N}]", "_");
        return name.length() <= MAX_NAME_LENGTH
                ? name
                : name.substring(0, MAX_NAME_LENGTH - 9) + "_" + Integer.toHexString(blockId.hashCode());
    }

    /** Returns the bookmark name of the number within a caption. */
    static String numberName(String blockId) {
        return name(blockId + "_n");
    }

    /** Runs the content writer and bookmarks what it writes, unless the name is already used. */
    void enclose(XWPFParagraph paragraph, String name, Runnable contentWriter) {
        if (!usedNames.add(name)) {
            contentWriter.run();
            return;
        }
        BigInteger id = BigInteger.valueOf(usedNames.size());
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        contentWriter.run();
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }
}
