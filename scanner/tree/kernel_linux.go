package tree

import "golang.org/x/sys/unix"

// kernelFolder knows by name what has no type of its own: /dev and /run are
// file systems in memory like any temporary folder.
func kernelFolder(abs string) bool {
	switch abs {
	case "/proc", "/sys", "/dev", "/run":
		return true
	}
	return false
}

// kernelMount says whether path lies on a file system that shows the kernel's own
// state, wherever it is mounted.
func kernelMount(path string) bool {
	var st unix.Statfs_t
	if unix.Statfs(path, &st) != nil {
		return false
	}
	switch uint32(st.Type) {
	case unix.PROC_SUPER_MAGIC, unix.SYSFS_MAGIC, unix.DEBUGFS_MAGIC, unix.TRACEFS_MAGIC,
		unix.SECURITYFS_MAGIC, unix.CGROUP_SUPER_MAGIC, unix.CGROUP2_SUPER_MAGIC,
		unix.DEVPTS_SUPER_MAGIC, unix.EFIVARFS_MAGIC, unix.PSTOREFS_MAGIC, unix.BPF_FS_MAGIC,
		unix.SELINUX_MAGIC, unix.BINFMTFS_MAGIC, unix.NSFS_MAGIC, unix.HUGETLBFS_MAGIC,
		0x62656570, // configfs
		0x65735543, // fusectl
		0x19800202: // mqueue
		return true
	}
	return false
}
