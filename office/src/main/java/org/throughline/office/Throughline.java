package org.throughline.office;

public final class Throughline {
    private Throughline() {}

    public static void main(String[] arguments) {
        System.out.println("hello " + String.join(" ", arguments));
    }
}
