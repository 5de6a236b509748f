/// What an office does, one class for each thing, returning plain records that the command and the pages show.
@NullMarked
package org.throughline.office.work;

import org.jspecify.annotations.NullMarked;
