/// Files that leave the office, in the age format: any `age` tool opens them, today and in ten years.
@NullMarked
package org.throughline.vault.age;

import org.jspecify.annotations.NullMarked;
