package tree

import (
	"io/fs"

	"golang.org/x/sys/windows"
)

// cloudOnly reads the marks that OneDrive and others set on files that are not
// here. A folder with such a mark can be listed.
func cloudOnly(fi fs.FileInfo) bool {
	const away = windows.FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS |
		windows.FILE_ATTRIBUTE_RECALL_ON_OPEN | windows.FILE_ATTRIBUTE_OFFLINE
	return !fi.IsDir() && attributes(fi)&away != 0
}
