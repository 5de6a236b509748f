package org.throughline.reading.ocr;

import org.throughline.reading.child.Picture;

/// Tells paper from ink by how grey the picture is: forms print the lines between the cells of a number in a grey so
/// faint that people look through it, and that OCR takes for figures.
final class Paper {
    /// How much of the way from paper to ink is still paper.
    private static final double FAINT = 0.27;
    /// The darkest such part of the pixels is ink.
    private static final double INK = 0.01;

    private Paper() {}

    /// The grey from which on a pixel is paper.
    static int from(Picture picture) {
        int[] pixels = new int[256];
        long all = 0;
        for (int y = 0; y < picture.height(); y += 2)
            for (int x = 0; x < picture.width(); x += 2) {
                pixels[picture.at(x, y)]++;
                all++;
            }
        int paper = 255;
        for (int grey = 128; grey < 256; grey++) if (pixels[grey] > pixels[paper]) paper = grey;
        int ink = 0;
        for (long darker = pixels[0]; darker < INK * all; darker += pixels[ink]) ink++;
        return (int) Math.ceil(paper - FAINT * Math.max(0, paper - ink));
    }
}
