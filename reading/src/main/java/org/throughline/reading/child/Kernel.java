package org.throughline.reading.child;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;

/// Calls the Linux kernel by number. The numbers differ from machine to machine; an unknown machine has none.
///
/// @param audit how the kernel names the machine's way of calling (`AUDIT_ARCH_...` in `linux/audit.h`)
/// @param cloned and the other components: numbers of calls in `asm/unistd.h`
/// @param refused calls that no reader of documents needs: connections, processes, spying on processes, mounts, keys,
///     kernel programs
record Kernel(int audit, int openat, int close, int prctl, int seccomp, int cloned, List<Integer> refused) {
    static final int CLONE3 = 435;

    private static final int LANDLOCK_CREATE_RULESET = 444;
    private static final int LANDLOCK_ADD_RULE = 445;
    private static final int LANDLOCK_RESTRICT_SELF = 446;

    /// socket, connect, bind, listen, fork, vfork, execve, kill, ptrace, pivot_root, chroot, acct, mount, umount2,
    /// swapon, reboot, init_module, delete_module, quotactl, kexec_load, add_key, request_key, keyctl, unshare,
    /// perf_event_open, open_by_handle_at, setns, process_vm_readv, process_vm_writev, kcmp, finit_module, bpf,
    /// execveat, userfaultfd, io_uring (3), move_mount, pidfd_open, pidfd_getfd
    private static final Kernel X86_64 = new Kernel(
            0xC000003E,
            257,
            3,
            157,
            317,
            56,
            List.of(
                    41, 42, 49, 50, 57, 58, 59, 62, 101, 155, 161, 163, 165, 166, 167, 169, 175, 176, 179, 246, 248,
                    249, 250, 272, 298, 304, 308, 310, 311, 312, 313, 321, 322, 323, 425, 426, 427, 429, 434, 438));

    /// The same calls; fork and vfork do not exist there.
    private static final Kernel AARCH64 = new Kernel(
            0xC00000B7,
            56,
            57,
            167,
            277,
            220,
            List.of(
                    198, 203, 200, 201, 221, 129, 117, 41, 51, 89, 40, 39, 224, 142, 105, 106, 60, 104, 217, 218, 219,
                    97, 241, 265, 268, 270, 271, 272, 273, 280, 281, 282, 425, 426, 427, 429, 434, 438));

    @SuppressWarnings("restricted")
    private static final MethodHandle CALL = Linker.nativeLinker()
            .downcallHandle(
                    Linker.nativeLinker().defaultLookup().findOrThrow("syscall"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_LONG),
                    Linker.Option.firstVariadicArg(1));

    /// The kernel under this program; empty where it is not Linux on a known machine.
    static Optional<Kernel> here() {
        if (!System.getProperty("os.name", "").equals("Linux")) return Optional.empty();
        return switch (System.getProperty("os.arch", "")) {
            case "amd64", "x86_64" -> Optional.of(X86_64);
            case "aarch64" -> Optional.of(AARCH64);
            default -> Optional.empty();
        };
    }

    long control(long option, long value) {
        return call(prctl, option, value, 0, 0, 0);
    }

    long install(long operation, long flags, MemorySegment program) {
        return call(seccomp, operation, flags, program.address(), 0, 0);
    }

    /// Opens a path only to name it: nothing can be read through the answer.
    int name(String path, Arena arena) {
        long here = -100; // AT_FDCWD
        long onlyPath = 0x200000 | 0x80000; // O_PATH, O_CLOEXEC
        return (int) call(openat, here, arena.allocateFrom(path).address(), onlyPath, 0, 0);
    }

    void close(int descriptor) {
        call(close, descriptor, 0, 0, 0, 0);
    }

    /// Which edition of Landlock the kernel has; 0 or less where it has none.
    int landlock() {
        return (int) call(LANDLOCK_CREATE_RULESET, 0, 0, 1, 0, 0);
    }

    int createRuleset(MemorySegment rights) {
        return (int) call(LANDLOCK_CREATE_RULESET, rights.address(), rights.byteSize(), 0, 0, 0);
    }

    boolean allowBeneath(int ruleset, MemorySegment rule) {
        return call(LANDLOCK_ADD_RULE, ruleset, 1, rule.address(), 0, 0) == 0;
    }

    boolean restrictSelf(int ruleset) {
        return call(LANDLOCK_RESTRICT_SELF, ruleset, 0, 0, 0, 0) == 0;
    }

    private static long call(long number, long a, long b, long c, long d, long e) {
        try {
            return (long) CALL.invokeExact(number, a, b, c, d, e);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }
}
