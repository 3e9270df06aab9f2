package kz.almasu.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Marks table headings that are repeated on each page as pagination artifacts. The PDF library tags every repetition, so
 * that screen readers would read the headings once per page.
 */
final class RepeatedHeadings {

    private final PDDocument pdf;
    private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

    private RepeatedHeadings(PDDocument pdf) {
        this.pdf = pdf;
    }

    static void markAsArtifacts(PDDocument pdf) throws IOException {
        RepeatedHeadings headings = new RepeatedHeadings(pdf);
        headings.search(pdf.getDocumentCatalog().getStructureTreeRoot(), false);
        Map<Integer, COSObjectable> parents =
                pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree().getNumbers();
        for (PDPage page : pdf.getPages()) {
            Set<Integer> marks = headings.repeated.get(page.getCOSObject());
            if (marks != null) {
                headings.markAsArtifacts(page, marks);
                COSArray owners = (COSArray) ((PDParentTreeValue) parents.get(page.getStructParents())).getCOSObject();
                marks.forEach(mark -> owners.set(mark, COSNull.NULL));
            }
        }
    }

    private void search(PDStructureNode node, boolean inHead) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String type = element.getStructureType();
                if (inHead && type.equals("TH")) {
                    keepFirstOccurrence(element);
                } else {
                    search(element, type.equals("THead") || inHead);
                }
            }
        }
    }

    /** Removes content on later pages from a heading; only such content is a reference with a page. */
    private void keepFirstOccurrence(PDStructureElement heading) {
        for (Object kid : new ArrayList<>(heading.getKids())) {
            if (kid instanceof PDStructureElement part) {
                keepFirstOccurrence(part);
            } else if (kid instanceof PDMarkedContentReference repetition) {
                repeated.computeIfAbsent(repetition.getPage().getCOSObject(), page -> new HashSet<>())
                        .add(repetition.getMCID());
                heading.removeKid(repetition);
            }
        }
    }

    private void markAsArtifacts(PDPage page, Set<Integer> marks) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && tokens.get(i - 1) instanceof COSDictionary properties
                    && marks.contains(properties.getInt(COSName.MCID))) {
                COSDictionary pagination = new COSDictionary();
                pagination.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
                tokens.set(i - 2, COSName.ARTIFACT);
                tokens.set(i - 1, pagination);
            }
        }
        PDStream content = new PDStream(pdf);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(content);
    }
}
