package dev.dunning.templates.pay;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads our pictures as a banking app does: it draws the SVG, which is made of rectangles only, and scans the result. */
final class Scanner {

    private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 ([0-9]+) ([0-9]+)\"");
    private static final Pattern SHAPE = Pattern.compile(
            "<path fill=\"(#[0-9a-f]+)\"(?: shape-rendering=\"crispEdges\" transform=\"translate\\(([0-9.-]+) ([0-9.-]+)\\)"
                    + " scale\\(([0-9.]+)\\)\")? d=\"([^\"]+)\"/>");
    private static final Pattern RECTANGLE = Pattern.compile("M([0-9.]+),([0-9.]+)h([0-9.]+)v([0-9.]+)h-[0-9.]+z");
    private static final int PIXELS = 800;

    private Scanner() {}

    static String text(String svg) throws ReaderException {
        return scan(svg).getText();
    }

    static String level(String svg) throws ReaderException {
        return String.valueOf(scan(svg).getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL));
    }

    private static Result scan(String svg) throws ReaderException {
        BufferedImage image = drawn(svg);
        int[] pixels = image.getRGB(0, 0, PIXELS, PIXELS, null, 0, PIXELS);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(PIXELS, PIXELS, pixels)));
        return new QRCodeReader()
                .decode(bitmap, Map.of(DecodeHintType.CHARACTER_SET, "UTF-8", DecodeHintType.TRY_HARDER, true));
    }

    private static BufferedImage drawn(String svg) {
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Matcher box = BOX.matcher(svg);
        double scale = box.find() ? PIXELS / Double.parseDouble(box.group(1)) : 1;
        for (Matcher shape = SHAPE.matcher(svg); shape.find(); ) {
            AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
            if (shape.group(2) != null) {
                place.translate(Double.parseDouble(shape.group(2)), Double.parseDouble(shape.group(3)));
                place.scale(Double.parseDouble(shape.group(4)), Double.parseDouble(shape.group(4)));
            }
            pen.setTransform(place);
            pen.setColor(shape.group(1).equals("#fff") ? Color.WHITE : Color.BLACK);
            RECTANGLE
                    .matcher(shape.group(5))
                    .results()
                    .forEach(one -> pen.fill(new Rectangle2D.Double(
                            Double.parseDouble(one.group(1)),
                            Double.parseDouble(one.group(2)),
                            Double.parseDouble(one.group(3)),
                            Double.parseDouble(one.group(4)))));
        }
        pen.dispose();
        return image;
    }
}
