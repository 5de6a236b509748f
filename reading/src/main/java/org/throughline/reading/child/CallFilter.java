package org.throughline.reading.child;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A seccomp filter for all threads: no connections, no processes, nothing that reaches beyond this one. New threads
/// are
/// still allowed.
final class CallFilter {
    private static final int LOAD = 0x20;
    private static final int IF_EQUAL = 0x15;
    private static final int IF_AT_LEAST = 0x35;
    private static final int IF_ANY_BIT = 0x45;
    private static final int RETURN = 0x06;

    private static final int ALLOW = 0x7fff0000;
    private static final int KILL = 0x80000000;
    private static final int NOT_PERMITTED = 0x00050000 | 1;
    private static final int NO_SUCH_CALL = 0x00050000 | 38;

    /// Where the number, the machine and the first argument stand in what a filter sees.
    private static final int NUMBER = 0;
    private static final int MACHINE = 4;
    private static final int FIRST_ARGUMENT = 16;
    /// Calls of the 32-bit way of calling on a 64-bit machine begin here.
    private static final int X32 = 0x40000000;
    private static final int CLONE_THREAD = 0x10000;

    private final ByteBuffer program = ByteBuffer.allocate(2048).order(ByteOrder.nativeOrder());

    private CallFilter(Kernel kernel) {
        add(LOAD, 0, 0, MACHINE);
        add(IF_EQUAL, 1, 0, kernel.audit());
        add(RETURN, 0, 0, KILL);
        add(LOAD, 0, 0, NUMBER);
        add(IF_AT_LEAST, 0, 1, X32);
        add(RETURN, 0, 0, KILL);
        add(IF_EQUAL, 0, 4, kernel.cloned());
        add(LOAD, 0, 0, FIRST_ARGUMENT);
        add(IF_ANY_BIT, 0, 1, CLONE_THREAD);
        add(RETURN, 0, 0, ALLOW);
        add(RETURN, 0, 0, NOT_PERMITTED);
        refuse(Kernel.CLONE3, NO_SUCH_CALL); // its flags cannot be seen here; the C library then uses clone
        for (int call : kernel.refused()) refuse(call, NOT_PERMITTED);
        add(RETURN, 0, 0, ALLOW);
    }

    private void refuse(int call, int answer) {
        add(IF_EQUAL, 0, 1, call);
        add(RETURN, 0, 0, answer);
    }

    private void add(int code, int ifTrue, int ifFalse, int value) {
        program.putShort((short) code).put((byte) ifTrue).put((byte) ifFalse).putInt(value);
    }

    /// Installs the filter; false where the kernel has none. Needs `no_new_privs`.
    static boolean install(Kernel kernel) {
        ByteBuffer program = new CallFilter(kernel).program.flip();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment steps = arena.allocate(program.remaining(), 8);
            MemorySegment.copy(MemorySegment.ofBuffer(program), 0, steps, 0, program.remaining());
            MemorySegment whole = arena.allocate(16, 8);
            whole.set(ValueLayout.JAVA_SHORT, 0, (short) (program.remaining() / 8));
            whole.set(ValueLayout.JAVA_LONG, 8, steps.address());
            long filter = 1; // SECCOMP_SET_MODE_FILTER
            long allThreads = 1; // SECCOMP_FILTER_FLAG_TSYNC
            return kernel.install(filter, allThreads, whole) == 0;
        }
    }
}
