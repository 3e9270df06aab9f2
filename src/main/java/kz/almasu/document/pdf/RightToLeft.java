package kz.almasu.document.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** Words of Arabic and Hebrew within other text: in their direction, Arabic letters joined. */
final class RightToLeft {

    private RightToLeft() {}

    /** @param text what is to be printed: without such words nothing is changed */
    static void use(PdfRendererBuilder builder, String text) {
        if (java.text.Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            builder.useUnicodeBidiSplitter(Splitter::new);
            builder.useUnicodeBidiReorderer(new Reorderer());
            builder.defaultTextDirection(TextDirection.LTR);
        }
    }

    /** Runs of one direction, in the order in which they are printed. */
    private static final class Splitter implements BidiSplitter {

        private final Bidi bidi = new Bidi();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            byte level = direction == BidiSplitter.RTL
                    ? Bidi.RTL
                    : direction == BidiSplitter.LTR ? Bidi.LTR : Bidi.LEVEL_DEFAULT_LTR;
            bidi.setPara(paragraph, level, null);
        }

        @Override
        public int countTextRuns() {
            return bidi.countRuns();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            BidiRun run = bidi.getVisualRun(index);
            return new BidiTextRun(
                    run.getStart(), run.getLength(), run.isOddRun() ? BidiSplitter.RTL : BidiSplitter.LTR);
        }

        @Override
        public byte getBaseDirection(String text) {
            byte direction = Bidi.getBaseDirection(text);
            return direction == Bidi.RTL
                    ? BidiSplitter.RTL
                    : direction == Bidi.LTR ? BidiSplitter.LTR : BidiSplitter.NEUTRAL;
        }
    }

    private static final class Reorderer implements BidiReorderer {

        private final ArabicShaping joined = shaping(ArabicShaping.LETTERS_SHAPE);
        private final ArabicShaping separate = shaping(ArabicShaping.LETTERS_UNSHAPE);

        private static ArabicShaping shaping(int letters) {
            return new ArabicShaping(letters | ArabicShaping.LENGTH_GROW_SHRINK | ArabicShaping.TEXT_DIRECTION_LOGICAL);
        }

        @Override
        public String reorderRTLTextToLTR(String text) {
            return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
        }

        @Override
        public String shapeText(String text) {
            return shaped(joined, text);
        }

        @Override
        public String deshapeText(String text) {
            return shaped(separate, text);
        }

        private static String shaped(ArabicShaping shaping, String text) {
            try {
                return shaping.shape(text);
            } catch (ArabicShapingException unshapable) {
                return text;
            }
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
