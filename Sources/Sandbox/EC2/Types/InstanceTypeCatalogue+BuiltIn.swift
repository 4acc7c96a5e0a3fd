extension InstanceTypeCatalogue {
  /// Common types, so that a sandbox needs no files. Facts as published for us-east-1; a fuller table can be loaded
  /// with ``init(csv:)``.
  public static let builtIn: InstanceTypeCatalogue = {
    guard let catalogue = try? InstanceTypeCatalogue(csv: table) else { preconditionFailure("built-in types") }
    return catalogue
  }()

  private static let table = """
    instance_type,vcpu,memory_mib,os_total_mib,arch,gpu,network_mbps,enis,ipv4_per_eni,trunking,branch_enis,usd_hour_us_east_1
    t3.nano,2,512,407,amd64,0,32,2,2,false,0,0.0052
    t3.micro,2,1024,904,amd64,0,64,2,2,false,0,0.0104
    t3.small,2,2048,1901,amd64,0,128,3,4,false,0,0.0208
    t3.medium,2,4096,3827,amd64,0,256,3,6,false,0,0.0416
    t3.large,2,8192,7811,amd64,0,512,3,12,false,0,0.0832
    t3.xlarge,4,16384,15779,amd64,0,1024,4,15,false,0,0.1664
    t3.2xlarge,8,32768,31714,amd64,0,2048,4,15,false,0,0.3328
    t3a.micro,2,1024,908,amd64,0,64,2,2,false,0,0.0094
    t3a.small,2,2048,1907,amd64,0,128,2,4,false,0,0.0188
    t3a.medium,2,4096,3839,amd64,0,256,3,6,false,0,0.0376
    t3a.large,2,8192,7833,amd64,0,512,3,12,false,0,0.0752
    t4g.micro,2,1024,916,arm64,0,64,2,2,false,0,0.0084
    t4g.small,2,2048,1846,arm64,0,128,3,4,false,0,0.0168
    t4g.medium,2,4096,3835,arm64,0,256,3,6,false,0,0.0336
    t4g.large,2,8192,7813,arm64,0,512,3,12,false,0,0.0672
    m5.large,2,8192,7811,amd64,0,750,3,10,true,9,0.096
    m5.xlarge,4,16384,15611,amd64,0,1250,4,15,true,18,0.192
    m5.2xlarge,8,32768,31714,amd64,0,2500,4,15,true,38,0.384
    m5.4xlarge,16,65536,63584,amd64,0,5000,8,30,true,54,0.768
    m5.8xlarge,32,131072,127420,amd64,0,10000,8,30,true,54,1.536
    m5.12xlarge,48,196608,191162,amd64,0,12000,8,30,true,54,2.304
    m5.16xlarge,64,262144,252466,amd64,0,20000,15,50,true,107,3.072
    m5.24xlarge,96,393216,382831,amd64,0,25000,15,50,true,107,4.608
    m6i.large,2,8192,7771,amd64,0,781,3,10,true,9,0.096
    m6i.xlarge,4,16384,15697,amd64,0,1562,4,15,true,18,0.192
    m6i.2xlarge,8,32768,31548,amd64,0,3125,4,15,true,38,0.384
    m6i.4xlarge,16,65536,63250,amd64,0,6250,8,30,true,54,0.768
    m6i.8xlarge,32,131072,126750,amd64,0,12500,8,30,true,84,1.536
    m6g.medium,1,4096,3795,arm64,0,500,2,4,true,4,0.0385
    m6g.large,2,8192,7735,arm64,0,750,3,10,true,9,0.077
    m6g.xlarge,4,16384,15613,arm64,0,1250,4,15,true,18,0.154
    m6g.2xlarge,8,32768,31372,arm64,0,2500,4,15,true,38,0.308
    m6g.4xlarge,16,65536,62886,arm64,0,5000,8,30,true,54,0.616
    m7g.medium,1,4096,3811,arm64,0,520,2,4,true,4,0.0408
    m7g.large,2,8192,7767,arm64,0,937,3,10,true,9,0.0816
    m7g.xlarge,4,16384,15677,arm64,0,1876,4,15,true,18,0.1632
    m7g.2xlarge,8,32768,31497,arm64,0,3750,4,15,true,38,0.3264
    m7i.large,2,8192,7771,amd64,0,781,3,10,true,9,0.1008
    m7i.xlarge,4,16384,15697,amd64,0,1562,4,15,true,18,0.2016
    m7i.2xlarge,8,32768,31548,amd64,0,3125,4,15,true,38,0.4032
    m7i.4xlarge,16,65536,63250,amd64,0,6250,8,30,true,54,0.8064
    c5.large,2,4096,3785,amd64,0,750,3,10,true,9,0.085
    c5.xlarge,4,8192,7727,amd64,0,1250,4,15,true,18,0.17
    c5.2xlarge,8,16384,15610,amd64,0,2500,4,15,true,38,0.34
    c5.4xlarge,16,32768,31376,amd64,0,5000,8,30,true,54,0.68
    c5.9xlarge,36,73728,70301,amd64,0,12000,8,30,true,54,1.53
    c5.12xlarge,48,98304,94490,amd64,0,12000,8,30,true,54,2.04
    c5.18xlarge,72,147456,141924,amd64,0,25000,15,50,true,107,3.06
    c5.24xlarge,96,196608,189295,amd64,0,25000,15,50,true,107,4.08
    c6i.large,2,4096,3807,amd64,0,781,3,10,true,9,0.085
    c6i.xlarge,4,8192,7771,amd64,0,1562,4,15,true,18,0.17
    c6i.2xlarge,8,16384,15696,amd64,0,3125,4,15,true,38,0.34
    c6i.4xlarge,16,32768,31546,amd64,0,6250,8,30,true,54,0.68
    c6g.medium,1,2048,1834,arm64,0,500,2,4,true,4,0.034
    c6g.large,2,4096,3811,arm64,0,750,3,10,true,9,0.068
    c6g.xlarge,4,8192,7767,arm64,0,1250,4,15,true,18,0.136
    c6g.2xlarge,8,16384,15677,arm64,0,2500,4,15,true,38,0.272
    c7g.large,2,4096,3811,arm64,0,937,3,10,true,9,0.0725
    c7g.xlarge,4,8192,7767,arm64,0,1876,4,15,true,18,0.145
    r5.large,2,16384,15779,amd64,0,750,3,10,true,9,0.126
    r5.xlarge,4,32768,31715,amd64,0,1250,4,15,true,18,0.252
    r5.2xlarge,8,65536,63586,amd64,0,2500,4,15,true,38,0.504
    r5.4xlarge,16,131072,127424,amd64,0,5000,8,30,true,54,1.008
    r5.8xlarge,32,262144,255004,amd64,0,10000,8,30,true,54,2.016
    r5.12xlarge,48,393216,382682,amd64,0,12000,8,30,true,54,3.024
    r5.16xlarge,64,524288,510514,amd64,0,20000,15,50,true,107,4.032
    r5.24xlarge,96,786432,765870,amd64,0,25000,15,50,true,107,6.048
    r6i.large,2,16384,15697,amd64,0,781,3,10,true,9,0.126
    r6i.xlarge,4,32768,31549,amd64,0,1562,4,15,true,18,0.252
    r6i.2xlarge,8,65536,63252,amd64,0,3125,4,15,true,38,0.504
    r6g.large,2,16384,15771,arm64,0,750,3,10,true,9,0.1008
    r6g.xlarge,4,32768,31685,arm64,0,1250,4,15,true,18,0.2016
    g4dn.xlarge,4,16384,15779,amd64,1,5000,3,10,true,39,0.526
    g4dn.2xlarge,8,32768,31714,amd64,1,10000,3,10,true,39,0.752
    g4dn.12xlarge,48,196608,191162,amd64,4,50000,8,30,true,54,3.912
    """
}
